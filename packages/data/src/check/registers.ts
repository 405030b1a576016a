import type * as z from 'zod';
import type { RetiredId } from '../records.ts';
import { type exception, exceptions, releasedIds, retiredIds } from '../schema/register.ts';
import type { ContentFile } from './content-file.ts';
import type { Path, Position, Problem } from './problem.ts';
import { checkShape } from './shape.ts';

/** A file beside the collections that holds for all records, with the place of each of its values. */
export interface Register<Value> {
  readonly value: Value;
  readonly at: (path: Path, part?: 'key' | 'value') => Position;
}

/** Every id that was ever released, by collection, with the version that had it first. */
export type ReleasedIds = z.infer<typeof releasedIds>;

/** The files beside the collections; each may be absent, and is then empty. */
export interface Registers {
  readonly retired: Register<readonly RetiredId[]>;
  readonly exceptions: Register<readonly z.infer<typeof exception>[]>;
  readonly released: Register<ReleasedIds>;
}

/** The names of those files. */
export const registerFiles = {
  retired: 'retired.yaml',
  exceptions: 'exceptions.yaml',
  released: 'released-ids.json',
} as const;

/** Reads the registers; one with a problem counts as empty beside it. */
export const readRegisters = (
  files: readonly ContentFile[],
): { registers: Registers; problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const read = <Value>(
    file: string,
    schema: z.ZodType,
    empty: Value,
    isUsable?: (entry: object) => boolean,
  ): Register<Value> => {
    const content = files.find((one) => one.file === file);
    if (!content) return { value: empty, at: () => ({ file, line: 1, column: 1 }) };
    const found = content.problems.length > 0 ? content.problems : checkShape(schema, content);
    problems.push(...found);
    if (found.length === 0) return { value: content.value as Value, at: content.at };
    // An exception with a mistake in it still excepts: what it is for would be a second message for one mistake.
    const entries = Array.isArray(content.value) ? content.value : [];
    const usable = isUsable
      ? entries.filter((entry) => typeof entry === 'object' && entry !== null && isUsable(entry))
      : [];
    return { value: isUsable ? (usable as Value) : empty, at: content.at };
  };
  return {
    registers: {
      retired: read(registerFiles.retired, retiredIds, []),
      exceptions: read(registerFiles.exceptions, exceptions, [], (entry) => 'rule' in entry && 'file' in entry),
      released: read(registerFiles.released, releasedIds, {}),
    },
    problems,
  };
};
