import type { Text } from '@mirocals/data';
import markdownIt from 'markdown-it';
import { isTranslated } from '../model/navigation.ts';
import type { Site } from '../model/site.ts';
import { hyphened } from './words.tsx';

const renderer = markdownIt({ html: false, linkify: false, typographer: false });

// An image would be requested from another site as soon as the page opens; it becomes a link instead.
renderer.disable('image');

/** Accepts paths of this site, https and mail addresses as links; anything else stays text. */
renderer.validateLink = (address) => /^(https:\/\/|mailto:|\/(?!\/)|#)/.test(address);

const inOnePiece = new RegExp(hyphened, 'gu');

renderer.renderer.rules.text = (tokens, index) =>
  renderer.utils.escapeHtml(tokens[index]?.content ?? '').replace(inOnePiece, '<span class="unbroken">$1</span>');

interface MarkdownProps {
  readonly site: Site;
  readonly of: Text;
}

/** The HTML of texts without links to pages, which is the same in every language that falls back to one text. */
const kept = new WeakMap<Text, { readonly text: string; readonly html: string }>();

const htmlOf = (site: Site, of: Text, text: string): string => {
  const known = kept.get(of);
  if (known?.text === text) return known.html;
  const tokens = renderer.parse(text, {});
  const own = tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => ({ token, address: `${token.attrGet('href') ?? ''}` }))
    .filter(({ address }) => address.startsWith('/') && isTranslated(address));
  for (const { token, address } of own) token.attrSet('href', site.path(address));
  const html = renderer.renderer.render(tokens, renderer.options, {});
  if (own.length === 0) kept.set(of, { text, html });
  return html;
};

/** A text in Markdown. HTML in it is shown as text; links to pages of the site get the language of the page. */
export const Markdown = ({ site, of }: MarkdownProps) => {
  const { text, lang } = site.text(of);
  const html = htmlOf(site, of, text);
  // The only HTML not made by React: the output of markdown-it, which escapes the text.
  return (
    <div className="prose" lang={lang === site.lang ? undefined : lang} dangerouslySetInnerHTML={{ __html: html }} />
  );
};
