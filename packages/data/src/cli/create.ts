import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { checkTexts, readLogos, readTexts, type Texts } from '../check/index.ts';
import { reasonOf } from '../check/system-error.ts';
import type { Created } from '../create/index.ts';
import type { InputFile } from '../create/input-file.ts';
import type { Answers, Inputs } from '../create/inputs.ts';
import { original } from '../create/languages.ts';
import { programmeCodes } from '../create/programme.ts';
import { formatRemark } from '../create/remark.ts';
import { publishedCoverage } from '../emit/coverage.ts';
import { plural } from '../plural.ts';
import { dateOption, dayOf } from './options.ts';
import { writeAllWhole } from './write-file.ts';
import { requireNoFiles, writeFolder } from './write-folder.ts';

interface CreateArguments extends Partial<Answers> {
  readonly cordis?: readonly string[];
  readonly ror?: readonly string[];
  readonly orcid?: readonly string[];
  readonly update?: boolean;
  readonly date?: string;
}

/**
 * `mirocals-data create`: writes the records of a consortium from the files of its project in CORDIS, of its organisations in
 * ROR and of its people in ORCID, each fact with its source. Reads only files, never the network.
 *
 * @example
 * mirocals-data create reef --cordis 101012345.xml --ror 00gmhs392.json --orcid 0000-0002-1825-0097.json
 */
export const addCreateCommand = (program: Command) =>
  program
    .command('create')
    .description('write a repository of records for another consortium, from files of CORDIS, ROR and ORCID')
    .argument('<folder>', 'the target folder; without --update it must be empty or not exist yet')
    .option(
      '--cordis <files...>',
      'the XML file of the project, or project.csv and organization.csv, or their zip archive',
    )
    .option('--ror <files...>', 'records of ROR, schema 2 (JSON)')
    .option('--orcid <files...>', 'public records of ORCID, version 3.0 (JSON)')
    .option('--grant <number>', 'the grant agreement; with --cordis, chooses one of several projects')
    .option('--acronym <text>', 'without --cordis: the acronym of the project')
    .option('--title <text>', "without --cordis: the funder's title of the project")
    .option('--start <date>', 'without --cordis: when the project starts')
    .option('--coordinator <name>', 'without --cordis: the name of the organisation that coordinates the project')
    .addOption(
      new Option('--programme <code>', 'without --cordis: the programme of the European Union').choices(programmeCodes),
    )
    .option(
      '--languages <codes>',
      'the languages of the site, English first, such as en,fr (default with --cordis: en)',
    )
    .option('--update', 'add to the records in the folder what the files say, and show the difference')
    .addOption(dateOption('the files were downloaded, and the records are checked,'))
    .addHelpText('after', examples)
    .action(async (to: string, options: CreateArguments) => {
      const folder = join(resolve(to), 'content');
      const existing = options.update ? await recordsToUpdate(folder, dayOf(options.date)) : undefined;
      if (!existing) await requireNoFiles(resolve(to), to);
      const inputs = await inputsOf(options);
      // Loaded here, since no other command needs the parsers.
      const { createRecords } = await import('../create/index.ts');
      const made = createRecords(inputs, existing);
      if (made.refusals.length > 0) {
        console.error(made.refusals.map(formatRemark).join('\n'));
        console.error(`${plural(made.refusals.length, 'problem')}; nothing was written.`);
        process.exitCode = 1;
        return;
      }
      if (existing) await writeAllWhole(folder, made.files);
      else await writeFolder(resolve(to), await repositoryOf(resolve(to), made));
      report(to, made, existing !== undefined);
    });

const repositoryOf = async (
  folder: string,
  { files, project }: Created,
): Promise<Iterable<readonly [string, string]>> => {
  const { homeFiles } = await import('../create/home.ts');
  return [...homeFiles(folder, project), ...[...files].map(([file, text]) => [`content/${file}`, text] as const)];
};

const report = (to: string, { files, coverage, diff, leftOut, toDo }: Created, isUpdate: boolean) => {
  const what = `${plural(files.size, 'record')} to ${to}/content`;
  const facts = `${plural(coverage.facts, 'fact')}, ${publishedCoverage(coverage).percent} % with a source`;
  if (diff.length > 0) console.log(`${diff.join('\n')}\n`);
  console.log(isUpdate && files.size === 0 ? `Nothing to change: ${facts}.` : `Wrote ${what}: ${facts}.`);
  if (leftOut.length > 0) console.log(`\nLeft out:\n${leftOut.map(formatRemark).join('\n')}`);
  if (isUpdate) return;
  console.log(`\nStill to do:\n${toDo.join('\n')}`);
  console.log(`\nNext, in ${to}: npm test checks the records, npm start builds and serves the site.`);
};

/**
 * The records of a folder that is to be updated.
 *
 * @throws if they have problems: an update would mix with them.
 */
const recordsToUpdate = async (folder: string, day: string): Promise<Texts> => {
  const texts = await readTexts(folder).catch((error) => {
    throw new Error(`${folder} ${reasonOf(error)}.`);
  });
  const { problems } = checkTexts(texts, { day, logos: await readLogos(folder) });
  if (problems.length === 0) return texts;
  throw new Error(
    `The records have ${plural(problems.length, 'problem')}; run mirocals-data check --content ${folder}, then update them.`,
  );
};

const examples = `
Every fact gets a citation of the file that gives it. A file that cannot be read is refused with the line, and nothing is
written. Names in capitals, natural persons and doubtful values are never taken over without a message.

With --update, facts that another source supports and texts that an editor may have written are kept, and said so. Name all files
again; files that say nothing new change nothing.

Examples:
  mirocals-data create reef --cordis 101012345.xml
  mirocals-data create reef --cordis cordis-HORIZONprojects-csv.zip --grant 101012345 --ror ror/*.json
  mirocals-data create reef --update --cordis 101012345.xml --orcid 0000-0002-1825-0097.json
  mirocals-data create reef    # asks`;

const readInput = async (name: string): Promise<InputFile> => ({
  name,
  bytes: await readFile(name).catch((error) => {
    throw new Error(`${name} ${reasonOf(error)}.`);
  }),
});

const readInputs = (names: readonly string[] = []) => Promise.all(names.map(readInput));

const inputsOf = async (options: CreateArguments): Promise<Inputs> => {
  const day = dayOf(options.date);
  const files = {
    cordis: await readInputs(options.cordis),
    ror: await readInputs(options.ror),
    orcid: await readInputs(options.orcid),
  };
  const { answersOf, languagesOf } = await import('./create-questions.ts');
  if (files.cordis.length > 0) {
    return { ...files, grant: options.grant, languages: languagesOf(options.languages ?? original), day };
  }
  const answers = await answersOf(options);
  return { ...files, answers, languages: languagesOf(answers.languages), day };
};
