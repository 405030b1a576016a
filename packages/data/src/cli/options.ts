import { InvalidArgumentError, Option } from 'commander';
import { contentFolder } from '../check/index.ts';
import { today } from '../dates.ts';
import { day as daySchema } from '../schema/date.ts';

/** `--content`: the folder of the records. */
export const contentOption = () =>
  new Option('--content <folder>', 'the folder of the records')
    .default(contentFolder, 'MIROCALS_CONTENT, or the records of this package')
    .argParser((folder: string) => {
      if (folder.trim() === '') throw new InvalidArgumentError('It is empty; name the folder of the records.');
      return folder;
    });

/** `--date`: the day that counts as today. */
export const dateOption = (what: string) => new Option('--date <day>', `${what} as of this day (default: today)`);

/** `--format`: the output format. */
export const formatOption = (choices: readonly string[] = ['text', 'json']) =>
  new Option('--format <format>', 'the output format').choices(choices).default('text');

/**
 * The day given with `--date`, or today.
 *
 * @throws if it is not a day.
 */
export const dayOf = (text: string | undefined): string => {
  if (text !== undefined && !daySchema.safeParse(text).success) {
    throw new Error(`--date "${text}" is not a day; write it as 2025-05-09.`);
  }
  return text ?? today();
};
