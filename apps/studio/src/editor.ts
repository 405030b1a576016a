import { collectionNames } from '@mirocals/data/schema';
import CMS from '@sveltia/cms';
import { taskLines } from './config/collections.ts';
import { configOf } from './config/index.ts';
import { connect } from './connect.ts';
import { createGate } from './gate.ts';
import { withoutEmptyPopups } from './keyboard.ts';
import { setLanguages } from './languages.ts';
import { loadingLine } from './loading.ts';
import { previewOf, type SitePreview } from './preview.ts';
import { recordReader } from './records.ts';
import type { Settings } from './settings.ts';
import { warnBeforeLeaving } from './unsaved.ts';
import { createVersions } from './versions.ts';

/** Replaces the welcome page by the editor. */
export const startEditor = async (settings: Settings): Promise<void> => {
  setLanguages(settings.languages);
  document.body.replaceChildren(loadingLine());
  document.body.toggleAttribute('data-folder-only', settings.repository === undefined);
  for (const sheet of document.querySelectorAll('link[rel=stylesheet].welcome')) sheet.remove();
  const gate = createGate();
  const versions = createVersions();
  const texts = await connect(CMS, { gate, versions, read: recordReader(settings, 'content.json') });
  // Built by the site, which has the components.
  const address = new URL('preview.js', document.baseURI).href;
  const site = (await import(address)) as SitePreview;
  for (const collection of collectionNames) {
    CMS.registerPreviewTemplate(collection, previewOf(collection, { settings, gate, versions, site, texts }));
  }
  CMS.registerPreviewStyle(settings.styles);
  CMS.registerPreviewStyle(new URL('preview.css', document.baseURI).href);
  withoutEmptyPopups();
  warnBeforeLeaving();
  const lines = new CSSStyleSheet();
  lines.replaceSync(taskLines());
  document.adoptedStyleSheets.push(lines);
  await CMS.init({ config: configOf(settings) });
  document.querySelector('body > .loading')?.remove();
  // The editor forbids zooming on phones.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=viewport]')) {
    meta.content = 'width=device-width, initial-scale=1';
  }
};
