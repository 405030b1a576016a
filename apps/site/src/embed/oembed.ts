import type { Site } from '../model/site.ts';
import { type Embeddable, framePath } from './embeddables.tsx';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The address of what says how a widget's pages are embedded. */
export const oembedAddress = ({ name }: Pick<Embeddable, 'name'>, { origin, lang }: Pick<Site, 'origin' | 'lang'>) =>
  `${origin}/embed/${name}/${lang}.json`;

/**
 * How a page is embedded, in the form of https://oembed.com, as a file: WordPress asks for it with a query that a server of
 * files ignores. It takes the HTML only in exactly this shape, a quotation and a frame; the frame's height is what it has
 * until the frame has told its own.
 */
export const oembed = (site: Site, { name, feed, page }: Embeddable): string => {
  const frame = escaped(`${site.origin}${framePath(name, site)}`);
  const link = escaped(`${site.origin}${site.path(page)}`);
  const title = escaped(feed.title);
  const size = { width: 600, height: 600 };
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: feed.title,
    provider_name: site.records.project.acronym,
    provider_url: `${site.origin}${site.path('/')}`,
    cache_age: 86_400,
    ...size,
    html: `<blockquote><a href="${link}">${title}</a></blockquote><iframe src="${frame}" title="${title}" width="${size.width}" height="${size.height}"></iframe>`,
  });
};
