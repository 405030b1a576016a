import type { AttributeName, WidgetName } from '@mirocals/widgets/attributes';
import { basePathOf } from '../model/base-path.ts';
import { escapeHtml } from '../outputs/escape-html.ts';

/** The ways to embed a widget, for content systems that accept different kinds of code. */
export const ways = ['script', 'html', 'links', 'address', 'frame', 'server'] as const;

/** A way to embed a widget. */
export type Way = (typeof ways)[number];

/** The ways that support the attributes of a widget; the others show it with its defaults. */
export const waysWithAttributes: readonly Way[] = ['script', 'html'];

/** The choices of a webmaster. */
export interface Choice {
  readonly widget: WidgetName;
  readonly lang: string;
  /** The attributes that differ from their defaults. */
  readonly attributes: readonly (readonly [AttributeName, string])[];
  /** The link text inside the element until the widget loads. */
  readonly title: string;
  /** The address of the page with the same content. */
  readonly page: string;
}

/**
 * The code that a webmaster pastes.
 *
 * @example snippet('address', { widget: 'news', lang: 'fr', … }, 'https://example.org') // 'https://example.org/embed/news/fr.html'
 */
export const snippet = (way: Way, { widget, lang, attributes, title, page }: Choice, origin: string): string => {
  const script = (more = '') => `<script type="module" src="${origin}/embed/v1/mirocals.js"${more}></script>`;
  const frame = `${origin}/embed/${widget}/${lang}`;
  const written = (prefix: string) =>
    [['lang', lang] as const, ...attributes]
      .map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`)
      .join('');
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;
  return {
    script: `${script()}\n<mirocals-${widget}${written('')}>\n  ${link}\n</mirocals-${widget}>`,
    html: `${script()}\n<div data-mirocals="${widget}"${written('data-')}>\n  ${link}\n</div>`,
    links: `${script(' data-mirocals-links')}\n<a href="${frame}.html">${escapeHtml(title)}</a>`,
    address: `${frame}.html`,
    frame: `<iframe src="${frame}.html" title="${escapeHtml(title)}" width="100%" height="600" loading="lazy"></iframe>`,
    server: `<link rel="stylesheet" href="${origin}/embed/v1/mirocals.css">\n${frame}.fragment.html`,
  }[way];
};

/** The strictest policy that allows the widgets. It is also in `docs/embedding.md`, and tested in `packages/widgets`. */
export const policy = (origin: string): string => {
  // In a policy, a path that ends in a slash is the start of addresses.
  const source = basePathOf(origin) ? `${origin}/` : origin;
  return `default-src 'none'; script-src ${source}; connect-src ${source}; img-src ${source}; require-trusted-types-for 'script'; trusted-types 'none'`;
};
