#!/usr/bin/env node
import { Command } from 'commander';
import { addCheckCommand } from './cli/check.ts';

const program = new Command('mirocals-data')
  .description('The records of a research consortium: checked, with the place of every mistake.')
  .addHelpText(
    'after',
    '\nExit status: 0 all is well, 1 there are problems in the records, 2 the command could not run.',
  );

addCheckCommand(program);

program.exitOverride();
for (const command of program.commands) command.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  const { code, exitCode, message } = error as Error & { code?: string; exitCode?: number };
  if (exitCode === undefined) console.error(code === 'ENOENT' ? `There is no such folder: ${message}` : message);
  process.exitCode = exitCode === 0 ? 0 : 2;
}
