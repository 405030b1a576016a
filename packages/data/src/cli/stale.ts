import { styleText } from 'node:util';
import type { Command } from 'commander';
import { citationsOf } from '../check/coverage.ts';
import type { Entry } from '../check/entry.ts';
import { compareTexts } from '../check/problem.ts';
import { staleBefore } from '../check/rules/upkeep.ts';
import { plural } from '../plural.ts';
import { contentOption, dateOption, dayOf, formatOption } from './options.ts';
import { readRecords, titleOf } from './read-records.ts';

interface StaleArguments {
  readonly content: string;
  readonly date?: string;
  readonly format: string;
}

/** `mirocals-data stale`: lists the sources that should be looked up again, oldest first, with the facts they support. */
export const addStaleCommand = (program: Command) =>
  program
    .command('stale')
    .description('list the sources that were last looked up too long ago, and the facts they support')
    .addOption(contentOption())
    .addOption(dateOption('list the stale sources'))
    .addOption(formatOption())
    .addHelpText('after', examples)
    .action(async ({ content, date, format }: StaleArguments) => {
      const { entries } = await readRecords(content);
      const limit = staleBefore(dayOf(date));
      const stale = staleSources(entries, limit);
      if (format === 'json') console.log(JSON.stringify(stale, null, 2));
      else console.log(describe(stale, limit));
    });

const examples = `
A stale source is not an error. Look it up again, correct what has changed, and enter the day in retrieved.

Examples:
  mirocals-data stale
  mirocals-data stale --date 2028-01-01   # the sources that will be stale by then`;

const staleSources = (entries: readonly Entry[], limit: string) => {
  const old = entries.flatMap((entry) =>
    citationsOf(entry).flatMap(({ source, retrieved, supports }, index) => {
      if (retrieved >= limit) return [];
      const { file, line, column } = entry.at(['sources', index, 'retrieved']);
      return [{ source, retrieved, supports, at: `${file}:${line}:${column}` }];
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
    .sort((a, b) => compareTexts(a.retrieved, b.retrieved) || compareTexts(a.source, b.source));
};

const describe = (stale: ReturnType<typeof staleSources>, limit: string) =>
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
