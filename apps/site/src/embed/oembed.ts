import type { Site } from '../model/site.ts';
import { escapeHtml } from '../outputs/escape-html.ts';
import { type Embeddable, framePath } from './embeddables.tsx';
import { frameHeights } from './frame-options.ts';

/** The address of the oEmbed file of a widget. */
export const oembedAddress = ({ name }: Pick<Embeddable, 'name'>, { origin, lang }: Pick<Site, 'origin' | 'lang'>) =>
  `${origin}/embed/${name}/${lang}.json`;

/**
 * The oEmbed file of a widget. WordPress requests it with a query, which static hosts ignore, so the frame has no options. It
 * accepts only HTML of exactly this form, a quotation and a frame; the height applies until the frame sends its actual height.
 *
 * @see https://oembed.com
 */
export const oembed = (site: Site, { name, feed, page }: Embeddable): string => {
  const frame = escapeHtml(`${site.origin}${framePath(name, site)}`);
  const link = escapeHtml(`${site.origin}${site.path(page)}`);
  const title = escapeHtml(feed.title);
  const size = { width: 600, height: frameHeights[name] };
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: feed.title,
    provider_name: site.records.project.acronym,
    provider_url: `${site.origin}${site.path('/')}`,
    cache_age: 86_400,
    ...size,
    html: `<blockquote><a href="${link}">${title}</a></blockquote><iframe src="${frame}" title="${title}" width="${size.width}" height="${size.height}" frameborder="0"></iframe>`,
  });
};
