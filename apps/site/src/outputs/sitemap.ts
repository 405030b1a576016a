const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page in a sitemap: its whole address, and that of the same page in each language. */
export interface SitemapEntry {
  readonly address: string;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
}

/** The sitemap of all pages, in the form of https://www.sitemaps.org/protocol.html with alternates by language. */
export const sitemap = (entries: readonly SitemapEntry[]): string => {
  const urls = entries.map(({ address, alternates }) => {
    const links = alternates.map(
      ({ lang, href }) => `\n    <xhtml:link rel="alternate" hreflang="${escaped(lang)}" href="${escaped(href)}"/>`,
    );
    return `  <url>\n    <loc>${escaped(address)}</loc>${links.join('')}\n  </url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
};
