import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { checkTexts, readTexts } from '../check/index.ts';
import { differenceAsMarkdown, differenceAsText } from '../diff/describe.ts';
import { type Difference, diffRecords } from '../diff/index.ts';
import type { Records } from '../records.ts';
import { collectionNames } from '../schema/id.ts';
import { dateOption, dayOf, formatOption } from './options.ts';
import { plural } from './words.ts';

/** `mirocals-data diff`: the facts that two versions of the records do not share. */
export const addDiffCommand = (program: Command) =>
  program
    .command('diff')
    .description('say which facts were added, changed and removed between two versions, and what version that makes')
    .argument('<before>', 'the earlier version: a content folder, or a folder json of the published package')
    .argument('<after>', 'the later one')
    .addOption(dateOption('compare what is published'))
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
    const read = async (name: string) => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
    const names = collectionNames.filter((name) => texts.has(`${name}.json`));
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)])));
  }
  const { records, problems } = checkTexts(texts, { day });
  if (records) return records;
  throw new Error(
    `${folder} has ${plural(problems.length, 'problem')}: mirocals-data check --content ${folder} names them.`,
  );
};
