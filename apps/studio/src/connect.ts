import { parseContentFile, type Texts } from '@mirocals/data/check/browser';
import { type CollectionName, collectionNames } from '@mirocals/data/schema';
import type CMS from '@sveltia/cms';
import { formatOf } from './config/collections.ts';
import { type DraftEntry, filesOf, withOriginal } from './entry.ts';
import type { Gate } from './gate.ts';
import { askAboutChange, problemLines, refuse } from './message.ts';
import type { ReadRecords } from './records.ts';
import type { Versions } from './versions.ts';

/** What the studio needs of an editor; Sveltia CMS and Decap CMS both have it. */
export type Editor = Pick<typeof CMS, 'registerCustomFormat' | 'registerEventListener'>;

/** Parses a file for the editor. A file that cannot be read is an error, never an empty record. */
const parse = (collection: CollectionName, text: string): object => {
  const { value, problems } = parseContentFile(collection === 'news' ? 'news.md' : 'record.yaml', text);
  if (problems[0]) throw new Error(problems[0].message);
  return withOriginal(value as object, text);
};

/** Thrown after the studio itself has said why it does not save. The editor keeps silent about an error of this name. */
class SaveRefused extends Error {
  override readonly name = 'SaveRefused';
}

interface Connection {
  readonly gate: Gate;
  readonly versions: Versions;
  /** Reads the current records, with which each draft is checked. */
  readonly read: ReadRecords;
}

/**
 * Connects an editor to the gate, so that it only writes checked text.
 *
 * Every collection has a custom file format whose text comes from the gate. If the check has not run, for whatever reason,
 * there is no text and nothing is written.
 *
 * @returns a function that returns the records as last read or saved.
 */
export const connect = async (editor: Editor, { gate, versions, read }: Connection) => {
  let texts: Texts = await read();
  /**
   * Files that passed the check in the present save and are not written yet: an editor saves a source that was created in the form
   * of a record together with the record.
   */
  const pending = new Map<string, string | undefined>();
  let form = '';

  /** Does not replace what somebody else has written meanwhile, unless the editor wants that. */
  const refuseToReplace = async (draft: DraftEntry, current: Texts) => {
    const changed = versions.changed(draft, current);
    if (changed.length === 0) return;
    if ((await askAboutChange(changed, draft.collection)) !== 'replace') throw new SaveRefused();
    versions.agree(draft, current);
  };

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
      const current = await read(draft);
      // Another form, or a file that comes again: what is pending belongs to a save that failed.
      if (form !== location.hash || [...filesOf(draft).keys()].some((file) => pending.has(file))) pending.clear();
      form = location.hash;
      await refuseToReplace(draft, new Map(current));
      for (const [file, text] of pending) text === undefined ? current.delete(file) : current.set(file, text);
      texts = current;
      const verdict = gate.admit(texts, draft);
      if (verdict.problems.length > 0) {
        pending.clear();
        await refuse(problemLines(verdict.problems, draft.collection, draft.slug));
        throw new SaveRefused();
      }
      for (const file of verdict.files) pending.set(file, verdict.texts.get(file) as string | undefined);
    },
  });
  editor.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => {
      const draft = entry.toJS() as unknown as DraftEntry;
      const { texts: saved, files } = gate.check(texts, draft);
      for (const file of files) pending.delete(file);
      versions.saved(draft, saved);
      texts = saved;
    },
  });
  return () => texts;
};
