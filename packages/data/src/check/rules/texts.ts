import { addressOf } from '../../address.ts';
import { type CollectionName, collectionNames } from '../../schema/id.ts';
import type { Entry } from '../entry.ts';
import { faultsIn } from '../markdown/faults.ts';
import { linkFault } from '../markdown/link-fault.ts';
import { type SiteAddresses, siteAddresses } from '../markdown/site-addresses.ts';
import { oncePer } from '../once-per.ts';
import { findingInBody } from '../problem.ts';
import { isHeldBack } from '../published-records.ts';
import { eachRecord, type Rule, type RuleContext } from '../rule.ts';

type Words = string | { readonly text: string };

const wordsOf = (text: Words): string => (typeof text === 'string' ? text : text.text);

const titleIn = ({ value }: Entry, language: string): string => {
  const title = (value.title as Readonly<Record<string, Words | undefined>>)[language];
  return title === undefined ? '' : wordsOf(title);
};

/** A heading that says what the heading above the text says. */
const repeatedTitle = (text: string, title: string) => {
  const line = text.split('\n').findIndex((row) => /^#/.test(row) && row.replaceAll(/^#+ *| *#*$/g, '') === title);
  return line < 0 || title === '' ? [] : [{ line, column: 0, message: 'this heading repeats the title; remove it' }];
};

/** The texts in Markdown of a news item by language, read once for each record. */
const textsIn = oncePer((entry: Entry) =>
  Object.entries(entry.value.body as Record<string, Words>).map(([language, text]) => ({
    path: ['body', language] as const,
    found: [...faultsIn(wordsOf(text)), ...repeatedTitle(wordsOf(text), titleIn(entry, language))],
  })),
);

/** Requires that news is shown as it is meant: the text is Markdown, and its links lead somewhere. */
export const textsAreMarkdown: Rule = {
  name: 'texts-are-markdown',
  description: 'The text of a news item is Markdown that the site shows as it is meant, and its links lead to pages.',
  severity: 'error',
  *check(context) {
    const pages = pagesIn(context);
    const scheduled = new Map(
      context.entries
        .filter((entry) => isHeldBack(entry, context.day))
        .map((entry) => [addressOf(entry.collection, entry.id), entry]),
    );
    for (const entry of context.entries) {
      if (entry.collection !== 'news') continue;
      const page = addressOf('news', entry.id);
      for (const { path, found } of textsIn(entry)) {
        for (const one of found) {
          const message =
            'message' in one
              ? one.message
              : (linkFault(one.address, page, pages, context.languages) ??
                scheduledFault(one.address, page, scheduled));
          if (message && !('address' in one && leadsToBroken(one.address, context))) {
            yield findingInBody(entry, path, one, message);
          }
        }
      }
    }
  },
};

/** Finds links such as "here". A warning only, since the sentence around the link may say where it leads. */
export const linksSayWhereTheyLead: Rule = {
  name: 'links-say-where-they-lead',
  description: 'The words of each link in the text of a news item say where it leads.',
  severity: 'warning',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'news') return;
    for (const { path, found } of textsIn(entry)) {
      for (const one of found) {
        if ('message' in one || one.emptyWords === undefined) continue;
        const message = `"${one.emptyWords}" does not say where the link leads; write the name of the page`;
        yield findingInBody(entry, path, one, message);
      }
    }
  }),
};

const pagesIn = ({ entries, registers }: RuleContext): SiteAddresses => {
  const retired = registers.retired.value.map(({ id: key }) => {
    const [collection, id = ''] = key.split('/');
    return { collection: collection as CollectionName, id };
  });
  return siteAddresses(entries, retired);
};

const scheduledFault = (address: string, page: string, scheduled: ReadonlyMap<string, Entry>) => {
  const [path = ''] = address.split(/[?#]/);
  const target = scheduled.get(path);
  if (!target || scheduled.has(page)) return undefined;
  const why = target.value.draft === true ? 'is a draft' : `is scheduled for ${target.value.published}`;
  return `"${path}" ${why}; link to it when it is published`;
};

/** Whether a link may lead to a record that has problems, which is not among the records. */
const leadsToBroken = (address: string, { whole }: RuleContext) => {
  const collection = collectionAt.find(([path]) => address.startsWith(path))?.[1];
  return collection !== undefined && !whole(collection);
};

const withPages = collectionNames.filter((name) => name !== 'project');
const collectionAt = withPages.map(
  (collection) =>
    [
      addressOf(collection, '')
        .replace(/\/?#?$/, '/')
        .replace('//', '/'),
      collection,
    ] as const,
);
