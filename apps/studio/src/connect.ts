import { parseContentFile, type Texts } from '@mirocals/data/check/browser';
import { type CollectionName, collectionNames } from '@mirocals/data/schema';
import type CMS from '@sveltia/cms';
import { formatOf } from './config/collections.ts';
import { type DraftEntry, filesOf } from './entry.ts';
import type { Gate } from './gate.ts';
import { problemLines, refuse } from './message.ts';

/** What the studio needs of an editor; Sveltia CMS and Decap CMS both have it. */
export type Editor = Pick<typeof CMS, 'registerCustomFormat' | 'registerEventListener'>;

/** Parses a file for the editor. A file that cannot be read is an error, never an empty record. */
const parse = (collection: CollectionName, text: string): unknown => {
  const { value, problems } = parseContentFile(collection === 'news' ? 'news.md' : 'record.yaml', text);
  if (problems[0]) throw new Error(problems[0].message);
  return value;
};

/**
 * Connects an editor to the gate, so that it only writes checked text.
 *
 * Every collection has a custom file format whose text comes from the gate. If the check has not run, for whatever reason,
 * there is no text and nothing is written.
 *
 * @param read reads the current records, with which each draft is checked.
 * @returns a function that returns the records as last read or saved.
 */
export const connect = async (editor: Editor, gate: Gate, read: () => Promise<Map<string, string>>) => {
  let texts: Texts = await read();
  /**
   * Files that passed the check in the present save and are not written yet: an editor saves a source that was created in the form
   * of a record together with the record.
   */
  const pending = new Map<string, string | undefined>();
  let form = '';

  for (const collection of collectionNames) {
    editor.registerCustomFormat(formatOf(collection), collection === 'news' ? 'md' : 'yaml', {
      fromFile: (text) => parse(collection, text),
      toFile: (data: object) => gate.write(collection, data),
    });
  }
  editor.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const draft = entry.toJS() as unknown as DraftEntry;
      const current = await read();
      // Another form, or a file that comes again: what is pending belongs to a save that failed.
      if (form !== location.hash || [...filesOf(draft).keys()].some((file) => pending.has(file))) pending.clear();
      form = location.hash;
      for (const [file, text] of pending) text === undefined ? current.delete(file) : current.set(file, text);
      texts = current;
      const verdict = gate.admit(texts, draft);
      if (verdict.problems.length > 0) {
        pending.clear();
        await refuse(problemLines(verdict.problems, draft.collection, draft.slug));
        throw new Error('The check refused the record.');
      }
      for (const file of verdict.files) pending.set(file, verdict.texts.get(file) as string | undefined);
    },
  });
  editor.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => {
      const { texts: saved, files } = gate.check(texts, entry.toJS() as unknown as DraftEntry);
      for (const file of files) pending.delete(file);
      texts = saved;
    },
  });
  return () => texts;
};
