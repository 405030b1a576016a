import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { type Checked, type CheckOptions, checkTexts } from './check-texts.ts';
import { readLogos } from './logo/read-logos.ts';
import { readTexts } from './read-texts.ts';

export type { Records } from '../records.ts';
export { type Checked, type CheckOptions, checkTexts } from './check-texts.ts';
export { codeFrame } from './code-frame.ts';
export type { Coverage } from './coverage.ts';
export { type History, type RecordDates, readHistory } from './history.ts';
export type { LogoFault, LogoSize, ReadLogo } from './logo/logo.ts';
export { type Logos, readLogos } from './logo/read-logos.ts';
export { siteAddresses } from './markdown/site-addresses.ts';
export { byPlace, formatProblem, type Position, type Problem } from './problem.ts';
export type { Memory, Texts } from './read-content.ts';
export { readTexts } from './read-texts.ts';
export type { ReleasedIds } from './registers.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';

/**
 * The folder of the records: `MIROCALS_CONTENT`, or the one of this package. A relative path starts where the command was
 * run; turbo itself runs each task in the folder of its package.
 */
export const contentFolder: string = process.env.MIROCALS_CONTENT
  ? resolve(process.env.TURBO_INVOCATION_DIR ?? '', process.env.MIROCALS_CONTENT)
  : resolve(dirname(createRequire(import.meta.url).resolve('@mirocals/data/package.json')), 'content');

/**
 * Reads all records of a folder and reports everything that is wrong with them in one run, one problem per mistake.
 *
 * @param folder the content folder.
 * @throws if the folder itself cannot be read.
 * @example
 * const { records, problems } = await check(contentFolder);
 * if (!records) console.error(problems.map(formatProblem).join('\n'));
 */
export const check = async (folder: string, options?: CheckOptions): Promise<Checked> =>
  checkTexts(await readTexts(folder), { logos: await readLogos(folder), ...options });
