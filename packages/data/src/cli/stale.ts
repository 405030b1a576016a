import { styleText } from 'node:util';
import type { Command } from 'commander';
import { citationsOf } from '../check/coverage.ts';
import type { Entry } from '../check/entry.ts';
import { staleBefore } from '../check/rules/upkeep.ts';
import { contentOption, dateOption, dayOf, formatOption } from './options.ts';
import { readRecords, titleOf } from './read-records.ts';
import { plural } from './words.ts';

interface StaleArguments {
  readonly content: string;
  readonly date?: string;
  readonly format: string;
}

/** `mirocals-data stale`: the sources that are to be looked up again, the oldest first, and what stands on each. */
export const addStaleCommand = (program: Command) =>
  program
    .command('stale')
    .description('list the sources that were last looked up too long ago, and the facts that stand on them')
    .addOption(contentOption())
    .addOption(dateOption('judge'))
    .addOption(formatOption())
    .addHelpText('after', examples)
    .action(async ({ content, date, format }: StaleArguments) => {
      const { entries } = await readRecords(content);
      const limit = staleBefore(dayOf(date));
      const stale = staleSources(entries, limit);
      if (format === 'json') console.log(JSON.stringify(stale, null, 2));
      else console.log(textOf(stale, limit));
    });

const examples = `
A source that is stale is no error: look it up, correct what has changed, and write the day into retrieved.

Examples:
  mirocals-data stale
  mirocals-data stale --date 2028-01-01   # what will be stale by then`;

const staleSources = (entries: readonly Entry[], limit: string) => {
  const old = entries.flatMap((entry) =>
    citationsOf(entry).flatMap(({ source, retrieved, supports }, index) => {
      const { file, line, column } = entry.at(['sources', index, 'retrieved']);
      return retrieved < limit ? [{ source, retrieved, supports, at: `${file}:${line}:${column}` }] : [];
    }),
  );
  return [...Map.groupBy(old, ({ source }) => source)]
    .map(([id, citations]) => {
      const source = entries.find((entry) => entry.collection === 'sources' && entry.id === id);
      return {
        source: id,
        title: source ? titleOf(source) : '',
        url: source?.value.url as string | undefined,
        retrieved: citations.map(({ retrieved }) => retrieved).sort()[0] ?? '',
        citations: citations.map(({ source: _, ...citation }) => citation),
      };
    })
    .sort((a, b) => a.retrieved.localeCompare(b.retrieved) || a.source.localeCompare(b.source));
};

const textOf = (stale: ReturnType<typeof staleSources>, limit: string) =>
  [
    ...stale.flatMap(({ source, title, url, retrieved, citations }) => [
      `${styleText('bold', source)}  last looked up ${retrieved}`,
      `  ${[title, url].filter(Boolean).join('  ')}`,
      ...citations.map(({ at, supports }) => `  ${styleText('dim', at)}  ${supports.join(', ')}`),
      '',
    ]),
    stale.length === 0
      ? `Every source was looked up on ${limit} or later.`
      : `${plural(stale.length, 'source')} last looked up before ${limit}`,
  ].join('\n');
