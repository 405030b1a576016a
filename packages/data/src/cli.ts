#!/usr/bin/env node
import { Command } from 'commander';
import { addCheckCommand } from './cli/check.ts';
import { addDiffCommand } from './cli/diff.ts';
import { addFixCommand } from './cli/fix.ts';
import { addListCommand } from './cli/list.ts';
import { addNewCommand } from './cli/new.ts';
import { addReleaseCommand } from './cli/release.ts';
import { addShowCommand } from './cli/show.ts';
import { addStaleCommand } from './cli/stale.ts';

const program = new Command('mirocals-data')
  .description('The records of a research consortium: every fact written once, with its source.')
  .addHelpText(
    'afterAll',
    '\nExit status: 0 all is well, 1 there are problems in the records, 2 the command could not run.',
  );

const commands = [
  addCheckCommand,
  addFixCommand,
  addNewCommand,
  addListCommand,
  addShowCommand,
  addStaleCommand,
  addDiffCommand,
  addReleaseCommand,
];
for (const add of commands) add(program);

program.exitOverride();
for (const command of program.commands) command.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  const { code, exitCode, message } = error as Error & { code?: string; exitCode?: number };
  if (exitCode === undefined) console.error(code === 'ENOENT' ? `There is no such folder: ${message}` : message);
  process.exitCode = exitCode === 0 ? 0 : 2;
}
