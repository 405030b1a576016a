import { styleText } from 'node:util';
import type { Command } from 'commander';
import { citationsOf } from '../check/coverage.ts';
import type { Entry } from '../check/entry.ts';
import { dotted } from '../check/problem.ts';
import { referencesOf } from '../check/references.ts';
import { didYouMean } from '../check/suggest.ts';
import { visitsOf } from '../check/walk.ts';
import { covers } from '../covers.ts';
import { contentOption, formatOption } from './options.ts';
import { type ReadRecords, readRecords, titleOf } from './read-records.ts';

/** `mirocals-data show`: shows a record, the sources of each of its facts, and everything that refers to it. */
export const addShowCommand = (program: Command) =>
  program
    .command('show')
    .description('show a record: each fact with its source, and all references to it, with file and line')
    .argument('<id>', 'the id of a record; with its collection, such as news/brexit, if several records have that id')
    .addOption(contentOption())
    .addOption(formatOption())
    .addHelpText('after', examples)
    .action(async (id: string, { content, format }: { content: string; format: string }) => {
      const records = await readRecords(content);
      const shown = describe(find(records, id), records);
      console.log(format === 'json' ? JSON.stringify(shown, null, 2) : asText(shown));
    });

const examples = `
Examples:
  mirocals-data show genethon
  mirocals-data show news/brexit
  mirocals-data show sources/cordis --format json`;

const keyOf = ({ collection, id }: Entry) => `${collection}/${id}`;

const find = ({ entries }: ReadRecords, wanted: string): Entry => {
  const found = entries.filter((entry) => keyOf(entry) === wanted || entry.id === wanted);
  const [entry, ...others] = found;
  if (!entry) {
    const names = entries.map((one) => (wanted.includes('/') ? keyOf(one) : one.id));
    throw new Error(`There is no record "${wanted}"${didYouMean(wanted, names) || '; run mirocals-data list.'}`);
  }
  if (others.length > 0)
    throw new Error(`Several records have the id "${wanted}"; write one of ${found.map(keyOf).join(', ')}.`);
  return entry;
};

const placeOf = ({ file, line, column }: ReturnType<Entry['at']>) => `${file}:${line}:${column}`;

/** The words, numbers and texts of a record, each with the citations that cover it. */
const factsOf = (entry: Entry) =>
  visitsOf(entry)
    .filter(({ value, path: [first] }) => typeof value !== 'object' && first !== 'sources' && first !== 'note')
    .map((visit) => {
      const needsSource = visit.isFact && visit.meta.cited !== false;
      return {
        ...visit,
        citations: citationsOf(entry).filter(
          (one) => needsSource && one.supports.some((support) => covers(support, visit.name)),
        ),
      };
    });

const describe = (entry: Entry, { entries }: ReadRecords) => ({
  key: keyOf(entry),
  title: titleOf(entry),
  at: placeOf(entry.at([])),
  facts: factsOf(entry).map(({ name, value, path, citations }) => ({
    name,
    value,
    at: placeOf(entry.at(path)),
    sources: citations.map(({ supports: _, ...citation }) => citation),
  })),
  referrers: referencesOf(entries)
    .filter(({ target, id }) => target === entry.collection && id === entry.id)
    .map(({ from, path }) => ({ key: keyOf(from), path: dotted(path), at: placeOf(from.at(path)) })),
});

type Shown = ReturnType<typeof describe>;

const asText = ({ key, title, at, facts, referrers }: Shown) => {
  const heading = `${styleText('bold', title)}  ${key}  ${styleText('dim', at)}`;
  const lines = facts.flatMap(({ name, value, at: place, sources }) => [
    `  ${styleText('cyan', name)}  ${value}  ${styleText('dim', place)}`,
    ...sources.map(
      ({ source, confidence, retrieved, locator }) =>
        `      ${source}${locator ? `, ${locator}` : ''} (${confidence}, looked up ${retrieved})`,
    ),
  ]);
  const named = referrers.map((one) => `  ${one.key}  ${one.path}  ${styleText('dim', one.at)}`);
  return [
    heading,
    '',
    ...lines,
    '',
    ...(named.length > 0 ? ['Referred to by', ...named] : ['Nothing refers to it.']),
  ].join('\n');
};
