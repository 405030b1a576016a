import { resolve } from 'node:path';
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
import { languagesOf } from '../text.ts';
import { contentOption, dateOption, dayOf } from './options.ts';
import { checkedRecords } from './read-records.ts';
import { requireNoFiles, writeFolder } from './write-folder.ts';

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
  'json-schema': (records: Records): Outputs => emitJsonSchemas(languagesOf(records), baseUrl()),
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
      await requireNoFiles(folder, to);
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
