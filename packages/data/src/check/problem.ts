/** Where in a file something stands; lines and columns count from 1. */
export interface Position {
  /** The file, relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The way to a value inside a record, from its top. */
export type Path = readonly (string | number)[];

/** Something that is wrong with the records, at its place, said so that an editor can mend it. */
export interface Problem extends Position {
  /** The field, dotted, such as `place.country`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
  /** The name of the rule that found it. */
  readonly rule: string;
}

/** A place in a record or register, and what is wrong there, before it is known which rule says so. */
export type Finding = Omit<Problem, 'rule'>;

/** A finding with the name of its rule. Its place is not looked up here, which to spread it would do. */
export const foundBy = (rule: string, finding: Finding): Problem =>
  Object.defineProperties({} as Problem, {
    ...Object.getOwnPropertyDescriptors(finding),
    rule: { value: rule, enumerable: true },
  });

/**
 * A path as it is written for people, and in `supports`.
 *
 * @example dotted(['roles', 0, 'role']) // 'roles.0.role'
 */
export const dotted = (path: Path) => path.join('.');

/** Problems in the order in which an editor goes through them: by file, then by place in it. */
export const byPlace = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message);

/**
 * A problem in one line.
 *
 * @example formatProblem(problem) // 'content/people/a.yaml:3:1  nmae  is not a key here; did you mean "name"?'
 */
export const formatProblem = ({ file, line, column, path, message }: Problem) =>
  `${file}:${line}:${column}  ${path ? `${path}  ` : ''}${message}`;
