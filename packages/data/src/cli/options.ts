import { Option } from 'commander';
import { contentFolder } from '../check/index.ts';
import { day as daySchema } from '../schema/date.ts';

/** `--content`: which records a command is about. */
export const contentOption = () =>
  new Option('--content <folder>', 'the folder of the records').default(
    contentFolder,
    'MIROCALS_CONTENT, or the records of this package',
  );

/** `--date`: the day for which "now" is judged. */
export const dateOption = (what: string) => new Option('--date <day>', `${what} as on this day (default: today)`);

/** `--format`: text for people, JSON for programs. */
export const formatOption = (choices: readonly string[] = ['text', 'json']) =>
  new Option('--format <format>', 'how it is printed').choices(choices).default('text');

/**
 * The day that `--date` gives, or today.
 *
 * @throws where it is none.
 */
export const dayOf = (text: string | undefined): string => {
  if (text !== undefined && !daySchema.safeParse(text).success) {
    throw new Error(`--date "${text}" is not a day: write it as 2025-05-09`);
  }
  return text ?? new Date().toISOString().slice(0, 10);
};
