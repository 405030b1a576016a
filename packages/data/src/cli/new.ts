import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { parseContentFile } from '../check/content-file.ts';
import { checkTexts, codeFrame, formatProblem, type Problem, readTexts, rules, type Texts } from '../check/index.ts';
import { formatRecord, formatText } from '../format/index.ts';
import { type CollectionName, collectionNames, id as idSchema } from '../schema/id.ts';
import { contentOption } from './options.ts';
import { plural } from './words.ts';
import { writeWhole } from './write-file.ts';

interface NewArguments {
  readonly content: string;
  readonly from?: string;
  readonly id?: string;
}

/** `mirocals-data new`: a record that is in order before it is written. */
export const addNewCommand = (program: Command) =>
  program
    .command('new')
    .description('write a new record, by answering questions or from a file; it is checked before anything is written')
    .addArgument(new Argument('<collection>', 'of what the record is').choices(collectionNames))
    .option('--from <file>', 'ask nothing: take the record from this file')
    .option('--id <id>', 'its id (default: the name of the file, or what is answered)')
    .addOption(contentOption())
    .addHelpText('after', examples)
    .action(async (collection: CollectionName, options: NewArguments) => {
      const texts = await readTexts(resolve(options.content));
      const { file, text } = options.from
        ? await fromFile(collection, options.from, options.id)
        : await fromAnswers(collection, texts, options.id);
      if (existsSync(join(options.content, file))) throw new Error(`${file} is there already: edit it.`);
      const { refused, open } = judge(texts, file, text);
      if (refused.length > 0) {
        console.error(refused.map((problem) => `${formatProblem(problem)}\n${codeFrame(text, problem)}`).join('\n'));
        console.error(`${plural(refused.length, 'problem')}; nothing was written.`);
        // What was answered is not lost: it can be mended and given with --from.
        if (!options.from) console.log(text);
        process.exitCode = 1;
        return;
      }
      await writeWhole(join(options.content, file), text);
      console.log(`Wrote ${file}.`);
      for (const problem of open) console.log(`Next: ${formatProblem(problem)}`);
    });

const examples = `
The file is named by the id and written in the form that mirocals-data fix gives. What the record needs from another one,
such as a place in the list of partners, is named afterwards.

Examples:
  mirocals-data new people
  mirocals-data new people --from ada-example.yaml
  mirocals-data new news --from draft.md --id open-day
  mirocals-data new news --from ouverture.md --id open-day.fr   # an item's words in French`;

const fileOf = (collection: CollectionName, id: string) => {
  if (collection !== 'news') return `${collection}/${id}.yaml`;
  return `news/${/\.[a-z]{2}$/.test(id) ? id : `${id}.en`}.md`;
};

const fromFile = async (collection: CollectionName, from: string, id: string | undefined) => {
  const file = fileOf(collection, id ?? basename(from).replace(/\.(ya?ml|md)$/, ''));
  return { file, text: formatText(file, await readFile(from, 'utf8')) };
};

const fromAnswers = async (collection: CollectionName, texts: Texts, given: string | undefined) => {
  if (!process.stdin.isTTY)
    throw new Error('Questions are asked on a terminal only: give the record with --from FILE.');
  const { interview } = await import('./interview.ts');
  const isFree = (id: string) => !texts.has(fileOf(collection, id));
  const { id, value } = await interview({ collection, texts, given, isFree });
  const file = fileOf(collection, id);
  return { file, text: formatRecord(file, value) };
};

const mendedElsewhere = new Set(rules.filter((rule) => rule.mendedElsewhere).map(({ name }) => name));

/** What is wrong with records, and what is not yet right but for another record to mend. */
const openIn = (texts: Texts): Problem[] => {
  const { problems, warnings } = checkTexts(texts);
  return [...problems, ...warnings.filter(({ rule }) => mendedElsewhere.has(rule))];
};

/** What is wrong with a record that is not there yet, and what would then be missing in others. */
const judge = (texts: Texts, file: string, text: string) => {
  const [, id = ''] = /^[^/]*\/([^/.]*)/.exec(file) ?? [];
  const { error } = idSchema.safeParse(id);
  if (error) throw new Error(`"${id}" ${error.issues[0]?.message}`);
  const parsed = parseContentFile(file, text);
  if (parsed.problems.length > 0) return { refused: parsed.problems, open: [] };
  const known = new Set(openIn(texts).map(formatProblem));
  const found = openIn(new Map(texts).set(file, text)).filter((one) => !known.has(formatProblem(one)));
  const isOpen = (problem: Problem) => problem.file !== file || mendedElsewhere.has(problem.rule);
  return { refused: found.filter((problem) => !isOpen(problem)), open: found.filter(isOpen) };
};
