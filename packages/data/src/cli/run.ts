import { Command } from 'commander';
import { reasonOf } from '../check/system-error.ts';
import { packageVersion } from '../emit/version.ts';
import { addCheckCommand } from './check.ts';
import { addCreateCommand } from './create.ts';
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
  addCreateCommand,
];

const exitStatus = '\nExit status: 0 no problems, 1 problems in the records, 2 the command could not run.';

/**
 * Runs `mirocals-data`.
 *
 * @param args the command-line arguments after the program's name.
 * @returns the exit status: 0 no problems, 1 problems in the records, 2 the command could not run.
 * @example await run(['check', '--format', 'json']) // 0
 */
export const run = async (args: readonly string[]): Promise<number> => {
  const program = new Command('mirocals-data')
    .description('The records of a research consortium: every fact written once, with its source.')
    .version(packageVersion, '--version', 'print the version of @mirocals/data')
    .addHelpText('afterAll', exitStatus);
  for (const add of commands) add(program);
  program.exitOverride();
  for (const command of program.commands) command.exitOverride();
  process.exitCode = 0;
  try {
    await program.parseAsync(args, { from: 'user' });
    return process.exitCode;
  } catch (error) {
    const { exitCode, message, path } = error as NodeJS.ErrnoException & { exitCode?: number };
    // Commander has printed its own errors.
    if (exitCode === undefined) console.error(path === undefined ? message : `${path} ${reasonOf(error)}.`);
    return exitCode === 0 ? 0 : 2;
  }
};
