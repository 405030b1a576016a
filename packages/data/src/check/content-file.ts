import { type Located, type Path, type Problem, startOf } from './problem.ts';

/** A parsed file of records: its value, and the position of each part of the value. */
export interface ContentFile extends Located {
  /** Relative to the content folder. */
  readonly file: string;
  /** The value of the YAML; for Markdown also `body`, the text after the front matter. `undefined` if it did not parse. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The characters of a number or truth value, such as `000001`. */
  readonly written: (path: Path) => string | undefined;
  /** A slip that is the cause of other problems. */
  readonly accident: () => Problem | undefined;
}

/** A file whose value is not known, because of these problems. */
export const unreadable = (file: string, problems: readonly Problem[]): ContentFile => ({
  file,
  written: () => undefined,
  accident: () => undefined,
  value: undefined,
  problems,
  at: () => startOf(file),
});

/** The number of the line at an offset. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
