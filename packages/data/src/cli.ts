#!/usr/bin/env node
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { check, contentFolder, formatProblem } from './check/index.ts';

const program = new Command('mirocals-data')
  .description('The records of a research consortium: checked, with the place of every mistake.')
  .addHelpText(
    'after',
    '\nExit status: 0 all is well, 1 there are problems in the records, 2 the command could not run.',
  );

program
  .command('check')
  .description('check every record and report all problems, each at its file, line and column')
  .option('--content <folder>', 'the folder of the records (or MIROCALS_CONTENT)', contentFolder)
  .addOption(new Option('--format <format>', 'how problems are printed').choices(['text', 'json']).default('text'))
  .addHelpText('after', '\nExample:\n  mirocals-data check --content ./content --format json')
  .action(async ({ content, format }: { content: string; format: 'text' | 'json' }) => {
    const { records, problems } = await check(resolve(content));
    if (format === 'json') console.log(JSON.stringify(problems, null, 2));
    else if (records) console.log('All records are in order.');
    else
      console.log(
        [...problems.map(formatProblem), '', `${problems.length} problem${problems.length === 1 ? '' : 's'}`].join(
          '\n',
        ),
      );
    process.exitCode = records ? 0 : 1;
  });

program.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  const { code, exitCode, message } = error as Error & { code?: string; exitCode?: number };
  if (exitCode === undefined) console.error(code === 'ENOENT' ? `There is no such folder: ${message}` : message);
  process.exitCode = exitCode === 0 ? 0 : 2;
}
