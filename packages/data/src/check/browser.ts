/** The check without a file system, for an editor in a browser. */
export type { Records } from '../records.ts';
export { type Checked, type CheckOptions, checkTexts } from './check-texts.ts';
export { parseContentFile } from './parse-content-file.ts';
export { formatProblem, type Problem } from './problem.ts';
export { type Memory, type Texts, textOf } from './read-content.ts';
export { type FieldMeta, unwrap } from './walk.ts';
