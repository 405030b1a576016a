import { parseContentFile, type Texts } from '@mirocals/data/check/browser';
import { type CollectionName, collectionNames } from '@mirocals/data/schema';
import type CMS from '@sveltia/cms';
import { formatOf } from './config/collections.ts';
import type { DraftEntry } from './entry.ts';
import type { Gate } from './gate.ts';
import { problemLines, refuse } from './message.ts';

/** What the studio asks of an editor: what Sveltia CMS and Decap CMS both have. */
export type Editor = Pick<typeof CMS, 'registerCustomFormat' | 'registerEventListener'>;

/** What a parser of one collection gives the editor; a file that cannot be read is an error, never an empty record. */
const parse = (collection: CollectionName, text: string): unknown => {
  const { value, problems } = parseContentFile(collection === 'news' ? 'news.md' : 'record.yaml', text);
  if (problems[0]) throw new Error(problems[0].message);
  return value;
};

/**
 * Puts the gate between an editor and the records.
 *
 * Every collection has a format of its own, whose text comes from the gate alone: where the check has not run, for whatever
 * reason, there is no text, and nothing is written.
 *
 * @param read the records beside which a draft is judged, each time anew.
 * @returns the records as last read or saved.
 */
export const connect = async (editor: Editor, gate: Gate, read: () => Promise<Map<string, string>>) => {
  let texts: Texts = await read();
  /** Let through and not written yet: a source that is added while it is cited comes before the record that cites it. */
  const pending = new Map<string, string | undefined>();

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
      const beside = await read();
      for (const [file, text] of pending) text === undefined ? beside.delete(file) : beside.set(file, text);
      texts = beside;
      const verdict = gate.admit(texts, draft);
      if (verdict.problems.length > 0) {
        await refuse(problemLines(verdict.problems, draft.collection, draft.slug));
        throw new Error('The check refused it.');
      }
      for (const file of verdict.files) pending.set(file, verdict.texts.get(file) as string | undefined);
    },
  });
  editor.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => {
      const { texts: saved, files } = gate.judge(texts, entry.toJS() as unknown as DraftEntry);
      for (const file of files) pending.delete(file);
      texts = saved;
    },
  });
  return () => texts;
};
