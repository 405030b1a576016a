import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkTexts, readTexts } from '../check/index.ts';
import { textOf } from '../check/read-content.ts';
import { differenceAsMarkdown, differenceAsText } from '../diff/describe.ts';
import { type Difference, diffRecords } from '../diff/index.ts';
import { plural } from '../plural.ts';
import type { Records } from '../records.ts';
import { collectionNames, recordsKey } from '../schema/id.ts';
import { dateOption, dayOf, formatOption } from './options.ts';

/** `mirocals-data diff`: lists the facts that differ between two versions of the records. */
export const addDiffCommand = (program: Command) =>
  program
    .command('diff')
    .description(
      'list the facts that were added, changed or removed between two versions, and the resulting version number',
    )
    .argument('<before>', 'the earlier version: a content folder, or the folder json of the published package')
    .argument('<after>', 'the later version')
    .addOption(dateOption('compare the published records'))
    .addOption(formatOption(['text', 'markdown', 'json']))
    .addHelpText('after', examples)
    .action(
      async (before: string, after: string, { date, format }: { date?: string; format: keyof typeof outputs }) => {
        const day = dayOf(date);
        const difference = diffRecords(await readVersion(before, day), await readVersion(after, day));
        console.log(outputs[format](difference));
      },
    );

const outputs = {
  text: differenceAsText,
  markdown: differenceAsMarkdown,
  json: (difference: Difference) => JSON.stringify(difference, null, 2),
};

const examples = `
Examples:
  git worktree add ../before v1.0.0 && mirocals-data diff ../before/packages/data/content packages/data/content
  mirocals-data diff node_modules/@mirocals/data/dist/json packages/data/content --format markdown`;

const readVersion = async (folder: string, day: string): Promise<Partial<Records>> => {
  const texts = await readTexts(resolve(folder));
  if (texts.has('project.json')) {
    const parsed = (name: string) => JSON.parse(textOf(texts, `${name}.json`) ?? '');
    const keys = collectionNames.map(recordsKey).filter((key) => texts.has(`${key}.json`));
    // The first releases had one trial, in trial.json only.
    const older = keys.includes('trials') || !texts.has('trial.json') ? {} : { trials: [parsed('trial')] };
    return { ...Object.fromEntries(keys.map((key) => [key, parsed(key)])), ...older };
  }
  const { records, problems } = checkTexts(texts, { day });
  if (records) return records;
  throw new Error(
    `${folder} has ${plural(problems.length, 'problem')}; run mirocals-data check --content "${folder}".`,
  );
};
