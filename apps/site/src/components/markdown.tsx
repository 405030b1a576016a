import type { Text } from '@mirocals/data';
import markdownIt from 'markdown-it';
import type { Site } from '../model/site.ts';
import { hyphened } from './words.tsx';

const renderer = markdownIt({ html: false, linkify: false, typographer: false });

// A picture would be asked for at another site as soon as the page is opened; the text names it, as a link.
renderer.disable('image');

/** Links of a text lead to a page of this site, by https, or to a mail address; what else there is stays text. */
renderer.validateLink = (address) => /^(https:\/\/|mailto:|\/(?!\/)|#)/.test(address);

const inOnePiece = new RegExp(hyphened, 'gu');

renderer.renderer.rules.text = (tokens, index) =>
  renderer.utils.escapeHtml(tokens[index]?.content ?? '').replace(inOnePiece, '<span class="unbroken">$1</span>');

interface MarkdownProps {
  readonly site: Site;
  readonly of: Text;
}

/** What texts without a link into the site are as HTML: the same in all languages that lack a translation. */
const kept = new WeakMap<Text, { readonly text: string; readonly html: string }>();

const htmlOf = (site: Site, of: Text, text: string): string => {
  const known = kept.get(of);
  if (known?.text === text) return known.html;
  const tokens = renderer.parse(text, {});
  const own = tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => ({ token, address: `${token.attrGet('href') ?? ''}` }))
    .filter(({ address }) => address.startsWith('/'));
  for (const { token, address } of own) token.attrSet('href', site.path(address));
  const html = renderer.renderer.render(tokens, renderer.options, {});
  if (own.length === 0) kept.set(of, { text, html });
  return html;
};

/** A text in Markdown. HTML in it is shown as text; links inside the site stay in its language. */
export const Markdown = ({ site, of }: MarkdownProps) => {
  const { text, lang } = site.text(of);
  const html = htmlOf(site, of, text);
  // The only HTML that is not made by React: markdown-it's own output, which escapes what the text contains.
  return (
    <div className="prose" lang={lang === site.lang ? undefined : lang} dangerouslySetInnerHTML={{ __html: html }} />
  );
};
