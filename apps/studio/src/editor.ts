import { parseContentFile, type Texts } from '@mirocals/data/check/browser';
import { type CollectionName, collectionNames } from '@mirocals/data/schema';
import CMS from '@sveltia/cms';
import { formatOf } from './config/collections.ts';
import { configOf } from './config/index.ts';
import { type DraftEntry, filesOf } from './entry.ts';
import { createGate } from './gate.ts';
import { problemLines, refuse } from './message.ts';
import { previewOf, type SitePreview } from './preview.ts';
import { createRecordStore } from './records.ts';
import type { Settings } from './settings.ts';

/** What a parser of one collection gives the editor; a file that cannot be read is an error, never an empty record. */
const parse = (collection: CollectionName, text: string): unknown => {
  const { value, problems } = parseContentFile(collection === 'news' ? 'news.md' : 'record.yaml', text);
  if (problems[0]) throw new Error(problems[0].message);
  return value;
};

/**
 * Starts the editor in place of the welcome.
 *
 * Every collection has a format of its own, whose text comes from the gate alone: where the check has not run, for whatever
 * reason, there is no text, and nothing is written.
 */
export const startEditor = async (settings: Settings): Promise<void> => {
  document.body.replaceChildren();
  for (const sheet of document.querySelectorAll('link[rel=stylesheet].welcome')) sheet.remove();
  const store = createRecordStore(settings.folder, 'content.json');
  const gate = createGate();
  // Of the site, not of this package: it is made where the components are.
  const address = new URL('preview.js', document.baseURI).href;
  const site = (await import(address)) as SitePreview;
  let texts: Texts = await store.read();

  for (const collection of collectionNames) {
    CMS.registerCustomFormat(formatOf(collection), collection === 'news' ? 'md' : 'yaml', {
      fromFile: (text) => parse(collection, text),
      toFile: (data: object) => gate.write(collection, data),
    });
    CMS.registerPreviewTemplate(collection, previewOf(collection, { settings, gate, site, texts: () => texts }));
  }
  CMS.registerPreviewStyle(settings.styles);
  CMS.registerPreviewStyle('/studio/preview.css');

  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const draft = entry.toJS() as unknown as DraftEntry;
      texts = await store.read();
      const { problems } = gate.admit(texts, draft);
      if (problems.length === 0) return;
      await refuse(problemLines(problems, draft.collection, draft.slug));
      throw new Error('The check refused it.');
    },
  });
  CMS.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => {
      const draft = entry.toJS() as unknown as DraftEntry;
      const saved = gate.judge(texts, draft).texts;
      store.keep(saved, filesOf(draft).keys());
      texts = saved;
    },
  });
  await CMS.init({ config: configOf(settings) });
};
