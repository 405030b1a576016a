import { createHash } from 'node:crypto';
import { Funding } from '@mirocals/widgets';
import { fundingIn } from '@mirocals/widgets/feed';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { oncePerSite } from '../model/once.ts';
import type { Site } from '../model/site.ts';

/** The picture that stands for a page where a link to it is shared. */
export interface Card {
  /** Where the picture is on the site, named by what is on it. */
  readonly path: string;
  /** What is on it, in words. */
  readonly alt: string;
  readonly element: ReactElement;
}

const parts = ['trial', 'results', 'news', 'partners'] as const;
type Part = (typeof parts)[number];

/** The emblem as an address, taken from the component that draws it on pages. */
const emblemOf = (site: Site) => {
  const markup = renderToStaticMarkup(<Funding {...fundingIn(site.records.project, site.lang)} />);
  const [svg = ''] = /<svg.*?<\/svg>/s.exec(markup) ?? [];
  const drawn = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')}`;
};

/** A result is told whole or not at all: the picture of the results has the outcome and no finding. */
const lineOf = ({ records, words, text }: Site, part: Part | undefined) => {
  const [result] = records.results;
  if (part === 'results' && result) return words.outcome[result.primaryEndpoint.outcome];
  return part === undefined ? text(records.trial.title).text : '';
};

const cardOf = (site: Site, part: Part | undefined): Card => {
  const { records, words, text, lang } = site;
  const { acronym, name, funding } = records.project;
  const title = part === undefined ? text(name).text : words.nav[part];
  const line = lineOf(site, part);
  const element = (
    <div
      lang={lang}
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: 1200,
        height: 630,
        padding: '56px 72px',
        background: '#0b3b45',
        color: '#fff',
      }}
    >
      <div style={{ width: 96, height: 10, background: '#ffc857' }} />
      <div style={{ marginTop: 12, fontSize: 44, fontWeight: 700 }}>{acronym}</div>
      <div style={{ marginTop: 28, fontSize: 60, fontWeight: 700, lineHeight: 1.1 }}>{title}</div>
      <div style={{ marginTop: 20, fontSize: 32, lineHeight: 1.3, color: '#d3e6e6' }}>{line}</div>
      <div style={{ display: 'flex', alignItems: 'center', marginTop: 'auto', fontSize: 24, lineHeight: 1.3 }}>
        <img src={emblemOf(site)} width={108} height={72} alt="" style={{ marginRight: 28 }} />
        <div style={{ width: 900 }}>{text(funding.statement).text}</div>
      </div>
    </div>
  );
  const hash = createHash('sha256').update(renderToStaticMarkup(element)).digest('hex').slice(0, 10);
  return { path: `/assets/picture.${hash}.png`, alt: [acronym, title, line].filter(Boolean).join(' – '), element };
};

/** The pictures of a site in one language: one for each page of the main navigation, and one for all others. */
export const cardsOf = oncePerSite(
  (site): ReadonlyMap<Part | undefined, Card> =>
    new Map([undefined, ...parts].map((part) => [part, cardOf(site, part)])),
);

/**
 * The picture for a page: that of the page of the main navigation under which it stands.
 *
 * @param path the page's path in English, such as `/news/brexit/`.
 */
export const cardFor = (site: Site, path: string): Card => {
  const cards = cardsOf(site);
  const card = cards.get(parts.find((part) => path.startsWith(`/${part}/`))) ?? cards.get(undefined);
  if (!card) throw new Error(`No picture stands for ${path}.`);
  return card;
};
