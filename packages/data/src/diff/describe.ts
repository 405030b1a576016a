import { plural } from '../plural.ts';
import type { Difference, FactChange, RecordChange } from './index.ts';

const quoted = (value: FactChange['before']) => (typeof value === 'string' ? `"${value}"` : String(value));

const kindOf = ({ before, after }: FactChange) =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

const summaryOf = ({ level, added, removed, changed }: Difference): readonly [string, string] => {
  const kinds = changed.flatMap(({ facts }) => facts.map(kindOf));
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return [
    `${plural(count('added'), 'fact')} added, ${count('changed')} changed, ${count('removed')} removed; ${plural(added.length, 'record')} added, ${removed.length} removed.`,
    level === 'none' ? 'Nothing that is published is different.' : `That makes a ${level} version.`,
  ];
};

/** A difference as lines of text: `+` added, `-` removed, `~` changed. */
export const differenceAsText = (difference: Difference): string => {
  const line = (change: FactChange) => {
    const { fact, before, after } = change;
    if (kindOf(change) === 'added') return `  + ${fact}  ${quoted(after)}`;
    if (kindOf(change) === 'removed') return `  - ${fact}  ${quoted(before)}`;
    return `  ~ ${fact}  ${quoted(before)} → ${quoted(after)}`;
  };
  return [
    ...difference.added.map((record) => `+ ${record}`),
    ...difference.removed.map((record) => `- ${record}`),
    ...difference.changed.flatMap(({ record, facts, sources }) => [
      record,
      ...facts.map(line),
      ...(sources ? ['  ~ sources'] : []),
    ]),
    ...summaryOf(difference),
  ].join('\n');
};

/**
 * A value as a code span. GitHub shows it verbatim, while elsewhere it would notify an `@name`, link addresses and numbers,
 * and render formulas and HTML, even where a backslash escapes them.
 */
const asCode = (text: string) => {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  return `${fence}${text.replaceAll('\n', ' ')}${fence}`;
};

/** A difference as Markdown, for release notes and for comments on pull requests. */
export const differenceAsMarkdown = (difference: Difference): string => {
  const item = (change: FactChange) => {
    const { fact, before, after } = change;
    const values = [before, after].filter((value) => value !== undefined).map((value) => asCode(quoted(value)));
    return `- \`${fact}\` ${kindOf(change)}: ${values.join(' → ')}`;
  };
  const section = ({ record, facts, sources }: RecordChange) =>
    [`### ${record}`, '', ...facts.map(item), ...(sources ? ['- other sources, or read on another day'] : []), ''].join(
      '\n',
    );
  const list = (heading: string, records: readonly string[]) =>
    records.length === 0 ? [] : [`## ${heading}`, '', ...records.map((record) => `- ${record}`), ''];
  return [
    ...summaryOf(difference).flatMap((sentence) => [sentence, '']),
    ...list('Records added', difference.added),
    ...list('Records removed', difference.removed),
    ...(difference.changed.length > 0 ? ['## Records changed', '', ...difference.changed.map(section)] : []),
  ]
    .join('\n')
    .trimEnd();
};
