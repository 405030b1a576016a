import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Checked, readHistory, readTexts } from '../check/index.ts';
import { baseUrl } from '../emit/base-url.ts';
import { emitCoverage } from '../emit/coverage.ts';
import { emitCsv } from '../emit/csv.ts';
import { emitJson } from '../emit/json.ts';
import { emitJsonSchemas } from '../emit/json-schema.ts';
import { emitModules } from '../emit/modules.ts';
import type { Outputs } from '../emit/outputs.ts';
import { plural } from '../plural.ts';
import type { Records } from '../records.ts';
import { contentOption, dateOption, dayOf } from './options.ts';
import { checkedRecords } from './read-records.ts';

type Format = keyof typeof formats;

interface ExportArguments {
  readonly content: string;
  readonly date?: string;
  readonly format: readonly Format[];
}

/** The formats in which records can be exported. */
const formats = {
  json: (records: Records): Outputs => emitJson(records),
  csv: (records: Records): Outputs => emitCsv(records),
  'json-schema': (): Outputs => emitJsonSchemas(baseUrl()),
  modules: (records: Records): Outputs => emitModules(records),
  coverage: (_: Records, coverage: Checked['coverage']): Outputs => emitCoverage(coverage),
};

const formatNames = Object.keys(formats) as Format[];

/** `mirocals-data export`: writes the published records as files for use elsewhere. */
export const addExportCommand = (program: Command) =>
  program
    .command('export')
    .description('write the published records to a new folder, as JSON, CSV and more')
    .argument('<folder>', 'the target folder; it must be empty or not exist yet')
    .addOption(
      new Option('--format <formats...>', 'the formats to write (default: all)')
        .choices(formatNames)
        .default(formatNames, 'all'),
    )
    .addOption(contentOption())
    .addOption(dateOption('export the published records'))
    .addHelpText('after', examples)
    .action(async (to: string, { content, date, format }: ExportArguments) => {
      const folder = resolve(to);
      if (existsSync(folder) && (await readdir(folder)).length > 0)
        throw new Error(`${to} is not empty; name another folder.`);
      const history = await readHistory(resolve(content));
      const checked = checkedRecords(await readTexts(resolve(content)), { day: dayOf(date), history });
      if (!checked) return;
      const files = format.flatMap((name) => [...formats[name](checked.records, checked.coverage)]);
      await writeFolder(folder, files);
      console.log(`Wrote ${plural(files.length, 'file')} to ${to}.`);
    });

const examples = `
Examples:
  mirocals-data export ./records
  mirocals-data export ./tables --format csv --date 2027-01-01`;

/** Writes all files or none: the folder is filled under a temporary name and then renamed. */
const writeFolder = async (folder: string, files: readonly (readonly [string, string])[]) => {
  const temporary = `${folder}.${process.pid}.new`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    await mkdir(temporary);
    for (const [path, text] of files) {
      await mkdir(dirname(join(temporary, path)), { recursive: true });
      await writeFile(join(temporary, path), text);
    }
    if (existsSync(folder)) await rmdir(folder);
    await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
};
