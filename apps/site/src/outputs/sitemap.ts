import { escapeHtml } from './escape-html.ts';

/** A page in the sitemap: its absolute address, and its addresses in all languages. */
interface SitemapEntry {
  readonly address: string;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
}

/** The sitemap of all pages with their languages. @see https://www.sitemaps.org/protocol.html */
export const sitemap = (entries: readonly SitemapEntry[]): string => {
  const urls = entries.map(({ address, alternates }) => {
    const links = alternates.map(
      ({ lang, href }) =>
        `\n    <xhtml:link rel="alternate" hreflang="${escapeHtml(lang)}" href="${escapeHtml(href)}"/>`,
    );
    return `  <url>\n    <loc>${escapeHtml(address)}</loc>${links.join('')}\n  </url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
};
