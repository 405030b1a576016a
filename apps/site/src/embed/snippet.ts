import type { AttributeName, WidgetName } from '@mirocals/widgets/attributes';
import { basePathOf } from '../model/base-path.ts';
import { escapeHtml } from '../outputs/escape-html.ts';
import { frameHeights } from './frame-options.ts';

/** The ways to embed a widget, for content systems that accept different kinds of code. */
export const ways = ['script', 'html', 'links', 'address', 'frame', 'server'] as const;

/** A way to embed a widget. */
export type Way = (typeof ways)[number];

/** The ways that use the element with its attributes; frames have other options, and the rest only a language. */
const waysWithElement: readonly Way[] = ['script', 'html', 'links'];

/** The ways to embed a widget that have an attribute of the elements. */
export const waysOf = (name: AttributeName): readonly Way[] => (name === 'lang' ? ways : waysWithElement);

/** The choices of a webmaster. */
export interface Choice {
  readonly widget: WidgetName;
  readonly lang: string;
  /** The attributes or options that differ from their defaults. */
  readonly attributes: readonly (readonly [string, string])[];
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
  const inAddress = attributes.length > 0 ? `?${new URLSearchParams(attributes.map((one) => [...one]))}` : '';
  const written = (prefix: string, all: Choice['attributes'] = [['lang', lang], ...attributes]) =>
    all.map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`).join('');
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;
  return {
    script: `${script()}\n<mirocals-${widget}${written('')}>\n  ${link}\n</mirocals-${widget}>`,
    html: `${script()}\n<div data-mirocals="${widget}"${written('data-')}>\n  ${link}\n</div>`,
    links: `${script(' data-mirocals-links')}\n<a href="${frame}.html"${written('data-', attributes)}>${escapeHtml(title)}</a>`,
    address: `${frame}.html`,
    frame: `<iframe src="${escapeHtml(`${frame}.html${inAddress}`)}" title="${escapeHtml(title)}" width="100%" height="${frameHeights[widget]}" frameborder="0" loading="lazy"></iframe>`,
    server: `<link rel="stylesheet" href="${origin}/embed/v1/mirocals.css">\n${frame}.fragment.html`,
  }[way];
};

/** The strictest policy that allows the widgets. It is also in `docs/embedding.md`, and tested in `packages/widgets`. */
export const policy = (origin: string): string => {
  // In a policy, a path that ends in a slash is the start of addresses.
  const source = basePathOf(origin) ? `${origin}/` : origin;
  return `default-src 'none'; script-src ${source}; connect-src ${source}; img-src ${source}; require-trusted-types-for 'script'; trusted-types 'none'`;
};
