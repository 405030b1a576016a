import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { checkTexts, codeFrame, formatProblem, type Problem, readTexts, rules, type Texts } from '../check/index.ts';
import { parseContentFile } from '../check/parse-content-file.ts';
import { readContent } from '../check/read-content.ts';
import { reasonOf } from '../check/system-error.ts';
import { formatRecord, formatText } from '../format/index.ts';
import { plural } from '../plural.ts';
import { type CollectionName, collectionNames, id as idSchema } from '../schema/id.ts';
import type { Languages } from '../schema/languages.ts';
import { contentOption } from './options.ts';
import { writeWhole } from './write-file.ts';

interface NewArguments {
  readonly content: string;
  readonly from?: string;
  readonly id?: string;
}

/** `mirocals-data new`: writes a new record after checking it. */
export const addNewCommand = (program: Command) =>
  program
    .command('new')
    .description(
      'write a new record from answers to questions or from a file; it is checked before anything is written',
    )
    .addArgument(new Argument('<collection>', 'the collection of the record').choices(collectionNames))
    .option('--from <file>', 'ask no questions: read the record from this file')
    .option('--id <id>', 'the id of the record (default: the name of the file, or an answer)')
    .addOption(contentOption())
    .addHelpText('after', examples)
    .action(async (collection: CollectionName, options: NewArguments) => {
      const texts = await readTexts(resolve(options.content));
      const { languages } = readContent(texts, new Map());
      const { file, text } = options.from
        ? await fromFile(collection, languages, options.from, options.id)
        : await fromAnswers(collection, languages, texts, options.id);
      if (existsSync(join(options.content, file))) throw new Error(`${file} exists already; edit it instead.`);
      const { refused, open } = judge(texts, file, text);
      if (refused.length > 0) {
        console.error(refused.map((problem) => `${formatProblem(problem)}\n${codeFrame(text, problem)}`).join('\n'));
        console.error(`${plural(refused.length, 'problem')}; nothing was written.`);
        // Prints the answers, so that they can be corrected and passed with --from.
        if (!options.from) console.log(text);
        process.exitCode = 1;
        return;
      }
      await writeWhole(join(options.content, file), text);
      console.log(`Wrote ${file}.`);
      for (const problem of open) console.log(`Next: ${formatProblem(problem)}`);
    });

const examples = `
The file is named after the id and formatted as by mirocals-data fix. Changes that other records need because of it, such as
an entry in the list of partners, are listed afterwards.

Examples:
  mirocals-data new people
  mirocals-data new people --from ada-example.yaml
  mirocals-data new news --from draft.md --id open-day
  mirocals-data new news --from ouverture.md --id open-day.fr   # the French translation of an item`;

const fileOf = (collection: CollectionName, id: string, [original]: Languages) => {
  if (collection !== 'news') return `${collection}/${id}.yaml`;
  return `news/${/\.[a-z]{2}$/.test(id) ? id : `${id}.${original}`}.md`;
};

const fromFile = async (collection: CollectionName, languages: Languages, from: string, id: string | undefined) => {
  const file = fileOf(collection, id ?? basename(from).replace(/\.(ya?ml|md)$/, ''), languages);
  const text = await readFile(from, 'utf8').catch((error) => {
    throw new Error(`${from} ${reasonOf(error)}.`);
  });
  return { file, text: formatText(file, text, languages) };
};

const fromAnswers = async (
  collection: CollectionName,
  languages: Languages,
  texts: Texts,
  given: string | undefined,
) => {
  if (!process.stdin.isTTY) throw new Error('Questions can only be asked in a terminal; use --from FILE instead.');
  const { interview } = await import('./interview.ts');
  const isFree = (id: string) => !texts.has(fileOf(collection, id, languages));
  const { id, value } = await interview({ collection, texts, given, isFree });
  const file = fileOf(collection, id, languages);
  return { file, text: formatRecord(file, value, languages) };
};

const correctedElsewhere = new Set(rules.filter((rule) => rule.correctedElsewhere).map(({ name }) => name));

/** The problems of records, and the warnings that a change of another record removes. */
const openIn = (texts: Texts): Problem[] => {
  const { problems, warnings } = checkTexts(texts);
  return [...problems, ...warnings.filter(({ rule }) => correctedElsewhere.has(rule))];
};

/** The problems of a record that is not written yet, and those that it would cause in others. */
const judge = (texts: Texts, file: string, text: string) => {
  const [, id = ''] = /^[^/]*\/([^/.]*)/.exec(file) ?? [];
  const { error } = idSchema.safeParse(id);
  if (error) throw new Error(`"${id}" ${error.issues[0]?.message}.`);
  const parsed = parseContentFile(file, text);
  if (parsed.problems.length > 0) return { refused: parsed.problems, open: [] };
  const known = new Set(openIn(texts).map(formatProblem));
  const found = openIn(new Map(texts).set(file, text)).filter((one) => !known.has(formatProblem(one)));
  const isOpen = (problem: Problem) => problem.file !== file || correctedElsewhere.has(problem.rule);
  return { refused: found.filter((problem) => !isOpen(problem)), open: found.filter(isOpen) };
};
