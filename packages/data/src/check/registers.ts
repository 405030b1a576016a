import type * as z from 'zod';
import type { RetiredId } from '../records.ts';
import type { Languages } from '../schema/languages.ts';
import type { exception, releasedIds } from '../schema/register.ts';
import type { ContentFile } from './content-file.ts';
import { type Located, type Problem, startOf } from './problem.ts';
import { problemsIn } from './shape.ts';

/** A file beside the collections that applies to all records, with the position of each of its values. */
interface Register<Value> extends Located {
  readonly value: Value;
}

/** Every id that was ever released, by collection, with the first version that contained it. */
export type ReleasedIds = z.infer<typeof releasedIds>;

/** The registers. A missing file counts as empty. */
export interface Registers {
  readonly retired: Register<readonly RetiredId[]>;
  readonly exceptions: Register<readonly z.infer<typeof exception>[]>;
  readonly released: Register<ReleasedIds>;
}

/** The file names of the registers. */
export const registerFiles = {
  retired: 'retired.yaml',
  exceptions: 'exceptions.yaml',
  released: 'released-ids.json',
} as const;

/** Reads the registers. One with a problem counts as empty, except for exceptions that can still be applied. */
export const readRegisters = (
  files: readonly ContentFile[],
  languages: Languages,
): { registers: Registers; problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const read = <Value>(
    file: string,
    empty: Value,
    rescue: (value: unknown) => Value = () => empty,
  ): Register<Value> => {
    const content = files.find((one) => one.file === file);
    if (!content) return { value: empty, at: () => startOf(file) };
    const found = problemsIn(content, languages);
    problems.push(...found);
    return { value: found.length === 0 ? (content.value as Value) : rescue(content.value), at: content.at };
  };
  return {
    registers: {
      retired: read(registerFiles.retired, []),
      exceptions: read(registerFiles.exceptions, [], usableExceptions),
      released: read(registerFiles.released, {}),
    },
    problems,
  };
};

/** An exception with a mistake in it still applies, so that the mistake does not cause a second problem elsewhere. */
const usableExceptions = (value: unknown): Registers['exceptions']['value'] =>
  Array.isArray(value)
    ? value.filter((entry) => typeof entry === 'object' && entry !== null && 'rule' in entry && 'file' in entry)
    : [];
