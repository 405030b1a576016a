/** A place in a file. Lines and columns count from 1. */
export interface Position {
  /** The file, relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The path to a value inside a record. */
export type Path = readonly (string | number)[];

/** Something that is wrong with the records: where, what, and how to correct it. */
export interface Problem extends Position {
  /** The field as a dotted path, such as `place.country`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
  /** The name of the rule that found it. */
  readonly rule: string;
}

/** What a rule finds. Its position is a function, since looking it up parses the file again. */
export interface Finding {
  readonly at: () => Position;
  readonly path: string;
  readonly message: string;
}

/** Something whose values have a position in a file, such as a record. */
export interface Located {
  /** The position of the value at a path, or of its key; of a missing value, the place where it belongs. */
  readonly at: (path: Path, part?: 'key' | 'value') => Position;
}

/** The start of a file, for problems with the file as a whole. */
export const startOf = (file: string): Position => ({ file, line: 1, column: 1 });

/** A problem with a file as a whole. */
export const fileProblem = (file: string, message: string, rule: string): Problem => ({
  ...startOf(file),
  path: '',
  message,
  rule,
});

/** A finding at a path of a record or register. */
export const findingAt = ({ at }: Located, path: Path, message: string, part?: 'key' | 'value'): Finding => ({
  at: () => at(path, part),
  path: dotted(path),
  message,
});

/** A finding inside the text of a Markdown file, at a line and column of that text, which count from 0. */
export const findingInBody = (
  { at }: Located,
  path: Path,
  { line, column }: { readonly line: number; readonly column: number },
  message: string,
): Finding => ({
  at: () => {
    const start = at(path);
    return { file: start.file, line: start.line + line, column: column + 1 };
  },
  path: 'body',
  message,
});

/** The problem that a rule reports. Its position is looked up on first use: most warnings are only counted. */
export const problemOf = (rule: string, { at, path, message }: Finding): Problem => {
  let known: Position | undefined;
  const position = () => {
    known ??= at();
    return known;
  };
  return {
    get file() {
      return position().file;
    },
    get line() {
      return position().line;
    },
    get column() {
      return position().column;
    },
    path,
    message,
    rule,
  };
};

/** A problem with another message. Its position is still looked up on first use. */
export const withMessage = (problem: Problem, message: string): Problem =>
  problemOf(problem.rule, { at: () => problem, path: problem.path, message });

/**
 * A path in the form in which messages and `supports` use it.
 *
 * @example dotted(['roles', 0, 'role']) // 'roles.0.role'
 */
export const dotted = (path: Path) => path.join('.');

/** Compares two texts by their code units, so that the order is the same on every machine. */
export const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sorts problems by file, then by place in the file.
 *
 * @example problems.toSorted(byPlace)
 */
export const byPlace = (a: Problem, b: Problem) =>
  compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.message, b.message);

/**
 * A problem as one line of text.
 *
 * @example formatProblem(problem) // 'people/a.yaml:3:1  nmae  unknown key; did you mean "name"?'
 */
export const formatProblem = ({ file, line, column, path, message }: Problem) =>
  `${file}:${line}:${column}  ${path ? `${path}  ` : ''}${message}`;
