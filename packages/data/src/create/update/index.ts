import type { Coverage } from '../../check/coverage.ts';
import { readEntries } from '../../check/entry.ts';
import { readContent, type Texts } from '../../check/read-content.ts';
import { formatRecord } from '../../format/index.ts';
import { checkDrafts, type Files } from '../check-drafts.ts';
import { type Draft, fileOfDraft, valueOfDraft } from '../draft.ts';
import type { Remarks } from '../remark.ts';
import { adoptIds } from './adopt-ids.ts';
import { type Change, mergeRecord } from './merge-record.ts';

/** What an update changes. */
export interface Update {
  /** The files that are new or change, by path in the content folder. */
  readonly files: Files;
  /** What is added, changed and kept, one line each. */
  readonly diff: readonly string[];
  readonly coverage: Coverage;
}

const shown = (value: unknown) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

const lineOf = (file: string, { path, before, after, kept, source }: Change): string => {
  if (kept !== undefined) return `= ${file}  ${path}: ${shown(before)} is kept, ${kept}; ${source} has ${shown(after)}`;
  if (before === undefined) return `+ ${file}  ${path}: ${shown(after)} (${source})`;
  return `~ ${file}  ${path}: ${shown(before)} → ${after === undefined ? 'removed' : shown(after)} (${source})`;
};

/** Organisations with a PIC that the files do not have among the partners. They are never removed. */
const goneFrom = (drafts: readonly Draft[], texts: Texts): readonly string[] => {
  const known = new Set(drafts.map(fileOfDraft));
  return readEntries(readContent(texts, new Map()))
    .entries.filter(
      ({ collection, file, value }) => collection === 'organisations' && value.pic !== undefined && !known.has(file),
    )
    .map(({ file }) => `= ${file}  is kept, but is not among the partners in the files`);
};

/**
 * Compares drafts with the records of a folder, and merges what the folder lacks or what the same source gives differently today.
 *
 * @param texts the files of the folder, without problems.
 */
export const updateRecords = (drafts: readonly Draft[], texts: Texts, day: string, remarks: Remarks): Update => {
  const content = readContent(texts, new Map());
  const { languages } = content;
  const { entries } = readEntries(content);
  const adopted = adoptIds(drafts, entries);
  const files = new Map<string, string>();
  const diff: string[] = [];
  for (const draft of adopted) {
    const file = fileOfDraft(draft);
    const entry = entries.find((one) => one.file === file);
    if (!entry) {
      const { sources, ...record } = valueOfDraft(draft, day);
      files.set(file, formatRecord(file, draft.collection === 'sources' ? record : { ...record, sources }, languages));
      diff.push(`+ ${file}`);
      continue;
    }
    const { value, changes } = mergeRecord(entry.value, draft, day);
    diff.push(...changes.map((change) => lineOf(file, change)));
    if (changes.some(({ kept }) => kept === undefined)) {
      const previous = texts.get(file);
      files.set(
        file,
        formatRecord(
          file,
          value,
          languages,
          typeof previous === 'string' ? previous : Buffer.from(previous ?? []).toString(),
        ),
      );
    }
  }
  const { coverage } = checkDrafts(adopted, new Map([...texts, ...files]), day, remarks);
  return { files, coverage, diff: [...diff, ...goneFrom(adopted, texts)] };
};
