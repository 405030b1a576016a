import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Checked, checkTexts, readHistory, readTexts } from '../check/index.ts';
import { emitCoverage } from '../emit/coverage.ts';
import { emitCsv } from '../emit/csv.ts';
import { emitJson } from '../emit/json.ts';
import { emitJsonSchemas } from '../emit/json-schema.ts';
import { emitModules } from '../emit/modules.ts';
import { siteOrigin } from '../emit/origin.ts';
import type { Outputs } from '../emit/outputs.ts';
import type { Records } from '../records.ts';
import { contentOption, dateOption, dayOf } from './options.ts';
import { plural } from './words.ts';

type Format = keyof typeof formats;

interface ExportArguments {
  readonly content: string;
  readonly date?: string;
  readonly format: readonly Format[];
}

/** What records can be exported as; each puts its files into a folder of its own, or says by their names what they are. */
const formats = {
  json: (records: Records): Outputs => emitJson(records),
  csv: (records: Records): Outputs => emitCsv(records),
  'json-schema': (): Outputs => emitJsonSchemas(siteOrigin),
  modules: (records: Records): Outputs => emitModules(records),
  coverage: (_: Records, coverage: Checked['coverage']): Outputs => emitCoverage(coverage),
};

const formatNames = Object.keys(formats) as Format[];

/** `mirocals-data export`: the published records as files, for whoever works with them elsewhere. */
export const addExportCommand = (program: Command) =>
  program
    .command('export')
    .description('write the published records into a new folder, as JSON, CSV and more')
    .argument('<folder>', 'where to; it must be empty or not there yet')
    .addOption(
      new Option('--format <formats...>', 'which of them (default: all)')
        .choices(formatNames)
        .default(formatNames, 'all'),
    )
    .addOption(contentOption())
    .addOption(dateOption('export what is published'))
    .addHelpText('after', examples)
    .action(async (to: string, { content, date, format }: ExportArguments) => {
      const folder = resolve(to);
      if (existsSync(folder) && (await readdir(folder)).length > 0)
        throw new Error(`${to} is not empty: name another.`);
      const history = await readHistory(resolve(content));
      const { records, problems, coverage } = checkTexts(await readTexts(resolve(content)), {
        day: dayOf(date),
        history,
      });
      if (!records) {
        console.error(`${plural(problems.length, 'problem')} in the records: mirocals-data check names them.`);
        process.exitCode = 1;
        return;
      }
      const files = format.flatMap((name) => [...formats[name](records, coverage)]);
      await writeAside(folder, files);
      console.log(`Wrote ${plural(files.length, 'file')} to ${to}.`);
    });

const examples = `
Examples:
  mirocals-data export ./records
  mirocals-data export ./tables --format csv --date 2027-01-01`;

/** Writes all files or none: the folder is made beside its place, and then put there. */
const writeAside = async (folder: string, files: readonly (readonly [string, string])[]) => {
  const aside = `${folder}.${process.pid}.new`;
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(aside, path)), { recursive: true });
      await writeFile(join(aside, path), text);
    }
    if (existsSync(folder)) await rmdir(folder);
    await rename(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
};
