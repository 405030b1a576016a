import { type Checked, checkTexts } from '../check/check-texts.ts';
import type { Problem } from '../check/problem.ts';
import type { Texts } from '../check/read-content.ts';
import { formatRecord } from '../format/index.ts';
import type { Languages } from '../schema/languages.ts';
import { type Draft, decisive, fileOfDraft, valueOfDraft } from './draft.ts';
import type { Remarks } from './remark.ts';

/** The files of records, by path in the content folder. */
export type Files = ReadonlyMap<string, string>;

/** The files of drafts, formatted as by `mirocals-data fix`. */
export const filesOfDrafts = (drafts: readonly Draft[], retrieved: string, languages: Languages): Files =>
  new Map(
    drafts.map((draft) => {
      const { sources, ...record } = valueOfDraft(draft, retrieved);
      const value = draft.collection === 'sources' ? record : { ...record, sources };
      return [fileOfDraft(draft), formatRecord(fileOfDraft(draft), value, languages)];
    }),
  );

/** The place in the imported files from which a problem of a record comes. */
const originOf = ({ file, path }: Problem, drafts: readonly Draft[]) => {
  const draft = drafts.find((one) => fileOfDraft(one) === file) ?? drafts[0];
  const statements = [...decisive(draft?.statements ?? []).values()];
  const stated = statements.find((one) => path === one.path || path.startsWith(`${one.path}.`));
  return stated?.at ?? draft?.at ?? { file, line: 1, column: 1 };
};

/**
 * Checks the files that drafts become. Each problem is refused at the place of the imported file from which the value comes.
 *
 * @param day the day that counts as today.
 */
export const checkDrafts = (drafts: readonly Draft[], files: Texts, day: string, remarks: Remarks): Checked => {
  const checked = checkTexts(files, { day });
  if (drafts.length === 0) return checked;
  const known = new Set<string>();
  for (const problem of checked.problems) {
    const at = originOf(problem, drafts);
    // A value that several fields repeat is refused once.
    const key = `${at.file}:${at.line}:${at.column} ${problem.message}`;
    if (known.has(key)) continue;
    known.add(key);
    remarks.refuse(at, `${problem.message}${problem.path === '' ? '' : ` (${problem.path} of ${problem.file})`}`);
  }
  return checked;
};
