import type { Difference, FactChange, RecordChange } from './index.ts';

const said = (value: FactChange['before']) => (typeof value === 'string' ? `"${value}"` : String(value));

const kindOf = ({ before, after }: FactChange) =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

const number = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/**
 * How many records and facts are different, and how the later version is numbered, in a sentence each.
 *
 * @example summaryOf(difference) // ['1 fact added, 2 changed, 0 removed; 1 record added, 0 removed.', 'By the rules …']
 */
export const summaryOf = ({ level, added, removed, changed }: Difference): readonly [string, string] => {
  const kinds = changed.flatMap(({ facts }) => facts.map(kindOf));
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return [
    `${number(count('added'), 'fact')} added, ${count('changed')} changed, ${count('removed')} removed; ${number(added.length, 'record')} added, ${removed.length} removed.`,
    level === 'none' ? 'Nothing that is published is different.' : `That makes a ${level} version.`,
  ];
};

/** A difference as lines of text: `+` added, `-` removed, `~` changed. */
export const differenceAsText = (difference: Difference): string => {
  const line = (change: FactChange) => {
    const { fact, before, after } = change;
    if (kindOf(change) === 'added') return `  + ${fact}  ${said(after)}`;
    if (kindOf(change) === 'removed') return `  - ${fact}  ${said(before)}`;
    return `  ~ ${fact}  ${said(before)} → ${said(after)}`;
  };
  return [
    ...difference.added.map((record) => `+ ${record}`),
    ...difference.removed.map((record) => `- ${record}`),
    ...difference.changed.flatMap(({ record, facts, sources }) => [record, ...facts.map(line), ...evidence(sources)]),
    ...summaryOf(difference),
  ].join('\n');
};

const evidence = (sources: boolean) => (sources ? ['  ~ sources'] : []);

/** Signs that Markdown would take for its own. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll('\n', ' ');

/** A difference as Markdown, for the notes of a release. */
export const differenceAsMarkdown = (difference: Difference): string => {
  const item = (change: FactChange) => {
    const { fact, before, after } = change;
    const words = [before, after].filter((value) => value !== undefined).map((value) => escaped(said(value)));
    return `- \`${fact}\` ${kindOf(change)}: ${words.join(' → ')}`;
  };
  const section = ({ record, facts, sources }: RecordChange) =>
    [
      `### ${record}`,
      '',
      ...facts.map(item),
      ...(sources ? ['- other sources, or looked up on another day'] : []),
      '',
    ].join('\n');
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
