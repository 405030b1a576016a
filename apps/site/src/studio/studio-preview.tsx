import type { Language, Records } from '@mirocals/data';
import { addressIn } from '@mirocals/data/address';
import type { CollectionName } from '@mirocals/data/schema';
import { renderToStaticMarkup } from 'react-dom/server';
import { siteIn } from '../model/site.ts';
import { pagesOf } from '../pages/index.ts';

/** A record to preview, with all records and settings. */
interface Preview {
  readonly records: Records;
  readonly collection: CollectionName;
  readonly id: string;
  readonly lang: Language;
  readonly day: string;
  readonly origin: string;
}

const noScripts = {
  styles: '',
  printStyles: '',
  searchScript: '',
  embed: { script: '', hostPageScript: '', version: '', integrity: '' },
};

/**
 * The main element of the page that shows a record, as HTML. The studio loads this as `/studio/preview.js`, so that its
 * preview uses the components of the site.
 *
 * @throws if the record lacks data that its page requires.
 */
export const mainOf = (preview: Preview): string => {
  const { records, collection, id, lang, day, origin } = preview;
  const [shownOn] = addressIn(records, collection, id).split('#');
  const page = pagesOf(siteIn({ ...noScripts, records, day, origin, api: [] }, lang)).find(
    ({ path }) => path === shownOn,
  );
  if (!page) throw new Error(`No page shows ${collection}/${id}.`);
  return renderToStaticMarkup(page.main);
};
