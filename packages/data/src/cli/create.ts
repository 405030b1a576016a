import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { reasonOf } from '../check/system-error.ts';
import type { InputFile } from '../create/input-file.ts';
import type { Answers, Inputs } from '../create/inputs.ts';
import { programmeCodes } from '../create/programme.ts';
import { formatRemark } from '../create/remark.ts';
import { publishedCoverage } from '../emit/coverage.ts';
import { plural } from '../plural.ts';
import { dateOption, dayOf } from './options.ts';
import { requireNoFiles, writeFolder } from './write-folder.ts';

interface CreateArguments extends Partial<Answers> {
  readonly cordis?: readonly string[];
  readonly ror?: readonly string[];
  readonly orcid?: readonly string[];
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
    .description('write the records of another consortium to a new folder, from files of CORDIS, ROR and ORCID')
    .argument('<folder>', 'the target folder; it must be empty or not exist yet')
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
    .addOption(dateOption('the files were downloaded, and the records are checked,'))
    .addHelpText('after', examples)
    .action(async (to: string, options: CreateArguments) => {
      const folder = resolve(to);
      await requireNoFiles(folder, to);
      const inputs = await inputsOf(options);
      // Loaded here, since no other command needs the parsers.
      const { createRecords } = await import('../create/index.ts');
      const made = createRecords(inputs);
      if (made.refusals.length > 0) {
        console.error(made.refusals.map(formatRemark).join('\n'));
        console.error(`${plural(made.refusals.length, 'problem')}; nothing was written.`);
        process.exitCode = 1;
        return;
      }
      await writeFolder(
        folder,
        [...made.files].map(([file, text]) => [`content/${file}`, text] as const),
      );
      const { facts } = made.coverage;
      const percent = publishedCoverage(made.coverage).percent;
      console.log(
        `Wrote ${plural(made.files.size, 'record')} to ${to}/content: ${plural(facts, 'fact')}, ${percent} % with a source.`,
      );
      if (made.leftOut.length > 0) console.log(`\nLeft out:\n${made.leftOut.map(formatRemark).join('\n')}`);
      console.log(`\nStill to do:\n${made.toDo.join('\n')}`);
    });

const examples = `
Every fact gets a citation of the file that gives it. A file that cannot be read is refused with the line, and nothing is
written. Names in capitals, natural persons and doubtful values are never taken over without a message.

Examples:
  mirocals-data create reef --cordis 101012345.xml
  mirocals-data create reef --cordis cordis-HORIZONprojects-csv.zip --grant 101012345 --ror ror/*.json
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
  if (files.cordis.length > 0) return { ...files, grant: options.grant, day };
  const { answersOf } = await import('./create-questions.ts');
  return { ...files, answers: await answersOf(options), day };
};
