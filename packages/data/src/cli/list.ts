import { Argument, type Command } from 'commander';
import { plural } from '../plural.ts';
import { collectionNames } from '../schema/id.ts';
import { columns } from './columns.ts';
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
        const counts = collectionNames.map((name) => [name, listed.filter((one) => one.collection === name).length]);
        console.log(columns(counts.map((row) => row.map(String))).join('\n'));
        console.log(plural(listed.length, 'record'));
      } else console.log(columns(listed.map(({ id, title }) => [id, title])).join('\n'));
    });

const examples = `
Examples:
  mirocals-data list
  mirocals-data list organisations
  mirocals-data list people --format json`;
