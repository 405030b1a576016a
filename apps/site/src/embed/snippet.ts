import type { AttributeName, WidgetName } from '@mirocals/widgets/attributes';

/** What a system may take. */
export const ways = ['script', 'html', 'links', 'address', 'frame', 'server'] as const;

/** One of them. */
export type Way = (typeof ways)[number];

/** The ways on which the attributes of a widget hold; the others show it as it is. */
export const waysWithAttributes: readonly Way[] = ['script', 'html'];

/** A widget as a webmaster has chosen it. */
export interface Choice {
  readonly widget: WidgetName;
  readonly lang: string;
  /** Attributes that differ from what holds without them. */
  readonly attributes: readonly (readonly [AttributeName, string])[];
  /** What stands inside until the widget is there. */
  readonly title: string;
  /** The address of the page that tells the same. */
  readonly page: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * What a webmaster pastes.
 *
 * @example snippet('address', { widget: 'news', lang: 'fr', … }, 'https://example.org') // 'https://example.org/embed/news/fr.html'
 */
export const snippet = (way: Way, { widget, lang, attributes, title, page }: Choice, origin: string): string => {
  const script = (more = '') => `<script type="module" src="${origin}/embed/v1/mirocals.js"${more}></script>`;
  const frame = `${origin}/embed/${widget}/${lang}`;
  const written = (prefix: string) =>
    [['lang', lang] as const, ...attributes].map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('');
  const link = `<a href="${escaped(page)}">${escaped(title)}</a>`;
  return {
    script: `${script()}\n<mirocals-${widget}${written('')}>\n  ${link}\n</mirocals-${widget}>`,
    html: `${script()}\n<div data-mirocals="${widget}"${written('data-')}>\n  ${link}\n</div>`,
    links: `${script(' data-mirocals-links')}\n<a href="${frame}.html">${escaped(title)}</a>`,
    address: `${frame}.html`,
    frame: `<iframe src="${frame}.html" title="${escaped(title)}" width="100%" height="600" loading="lazy"></iframe>`,
    server: `<link rel="stylesheet" href="${origin}/embed/v1/mirocals.css">\n${frame}.fragment.html`,
  }[way];
};

/** The policy under which the widgets work; `docs/embedding.md` names the same, and a test in `packages/widgets` holds them to it. */
export const policy = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
