import { Command } from 'commander';
import { addCheckCommand } from './check.ts';
import { addDiffCommand } from './diff.ts';
import { addExportCommand } from './export.ts';
import { addFixCommand } from './fix.ts';
import { addListCommand } from './list.ts';
import { addNewCommand } from './new.ts';
import { addReleaseCommand } from './release.ts';
import { addShowCommand } from './show.ts';
import { addStaleCommand } from './stale.ts';

const commands = [
  addCheckCommand,
  addFixCommand,
  addNewCommand,
  addListCommand,
  addShowCommand,
  addStaleCommand,
  addDiffCommand,
  addExportCommand,
  addReleaseCommand,
];

const exitStatus = '\nExit status: 0 all is well, 1 there are problems in the records, 2 the command could not run.';

/**
 * Runs `mirocals-data`.
 *
 * @param args what was written after its name.
 * @returns the exit status: 0 all is well, 1 there are problems in the records, 2 the command could not run.
 * @example await run(['check', '--format', 'json']) // 0
 */
export const run = async (args: readonly string[]): Promise<number> => {
  const program = new Command('mirocals-data')
    .description('The records of a research consortium: every fact written once, with its source.')
    .addHelpText('afterAll', exitStatus);
  for (const add of commands) add(program);
  program.exitOverride();
  for (const command of program.commands) command.exitOverride();
  process.exitCode = 0;
  try {
    await program.parseAsync(args, { from: 'user' });
    return process.exitCode;
  } catch (error) {
    const { code, exitCode, message } = error as Error & { code?: string; exitCode?: number };
    if (exitCode === undefined) console.error(code === 'ENOENT' ? `There is no such folder: ${message}` : message);
    return exitCode === 0 ? 0 : 2;
  }
};
