import { Argument, type Command } from 'commander';
import { plural } from '../plural.ts';
import { collectionNames } from '../schema/id.ts';
import { contentOption, formatOption } from './options.ts';
import { readRecords, titleOf } from './read-records.ts';

/** `mirocals-data list`: lists the collections, or the records of one. */
export const addListCommand = (program: Command) =>
  program
    .command('list')
    .description('list the collections, or the records of one')
    .addArgument(new Argument('[collection]', 'the collection whose records to list').choices(collectionNames))
    .addOption(contentOption())
    .addOption(formatOption())
    .addHelpText('after', examples)
    .action(async (collection: string | undefined, { content, format }: { content: string; format: string }) => {
      const { entries } = await readRecords(content);
      const listed = entries
        .filter((entry) => collection === undefined || entry.collection === collection)
        .map((entry) => ({ collection: entry.collection, id: entry.id, title: titleOf(entry), file: entry.file }));
      if (format === 'json') console.log(JSON.stringify(listed, null, 2));
      else if (collection === undefined) {
        const sizeOf = (name: string) => listed.filter((one) => one.collection === name).length;
        const counts = collectionNames.map((name) => [name, String(sizeOf(name))]);
        console.log(columns(counts));
        console.log(plural(listed.length, 'record'));
      } else console.log(columns(listed.map(({ id, title }) => [id, title])));
    });

const examples = `
Examples:
  mirocals-data list
  mirocals-data list organisations
  mirocals-data list people --format json`;

/** Rows as lines of text, with each column as wide as its widest word. */
const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((word, column) => word.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
};
