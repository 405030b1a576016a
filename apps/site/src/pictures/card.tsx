import { createHash } from 'node:crypto';
import { paletteOf } from '@mirocals/data/palette';
import { originalOf } from '@mirocals/data/text';
import { Funding } from '@mirocals/widgets';
import { fundingIn } from '@mirocals/widgets/feed';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { oncePerSite } from '../model/once.ts';
import type { ProjectLogo, Site } from '../model/site.ts';

/** The picture of a page in link previews. */
interface Card {
  /** The path of the picture, with a hash of its content. */
  readonly path: string;
  /** Its text alternative. */
  readonly alt: string;
  readonly element: ReactElement;
}

const parts = ['trial', 'results', 'news', 'partners'] as const;
type Part = (typeof parts)[number];

/** The emblem as a data URL, taken from the component that draws it on pages. */
const emblemOf = (site: Site) => {
  const markup = renderToStaticMarkup(<Funding {...fundingIn(site.records.project, site.lang)} />);
  const [svg = ''] = /<svg.*?<\/svg>/s.exec(markup) ?? [];
  const drawn = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')}`;
};

/** The line below the title. There is no room for a complete result, so the results have only their outcome. */
const lineOf = ({ records, words, text }: Site, part: Part | undefined) => {
  const [result] = records.results;
  if (part === 'results' && result) return words.outcome[result.primaryEndpoint.outcome];
  const [trial, ...others] = records.trials;
  return part === undefined && trial && others.length === 0 ? text(trial.title).text : '';
};

/** The acronym beside the logo, which is on white. */
const Heading = ({ logo, children }: { readonly logo: ProjectLogo; readonly children: string }) => (
  <div style={{ display: 'flex', alignItems: 'center', marginTop: 20 }}>
    <div style={{ display: 'flex', marginRight: 20, padding: 8, borderRadius: 8, background: '#fff' }}>
      <img src={logo.data} width={(logo.width / logo.height) * 72} height={72} alt="" />
    </div>
    <div style={{ fontSize: 44, fontWeight: 700 }}>{children}</div>
  </div>
);

const cardOf = (site: Site, part: Part | undefined): Card => {
  const { records, words, text, lang, logo } = site;
  const { acronym, name, funding, look } = records.project;
  const { ground, quiet, rule } = paletteOf(look).picture;
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
        background: ground,
        color: '#fff',
      }}
    >
      <div style={{ width: 96, height: 10, background: rule }} />
      {logo ? (
        <Heading logo={logo}>{acronym}</Heading>
      ) : (
        <div style={{ marginTop: 12, fontSize: 44, fontWeight: 700 }}>{acronym}</div>
      )}
      <div style={{ marginTop: 28, fontSize: 60, fontWeight: 700, lineHeight: 1.1 }}>{title}</div>
      <div style={{ marginTop: 20, fontSize: 32, lineHeight: 1.3, color: quiet }}>{line}</div>
      <div style={{ display: 'flex', alignItems: 'center', marginTop: 'auto', fontSize: 24, lineHeight: 1.3 }}>
        <img src={emblemOf(site)} width={118.5} height={81} alt="" style={{ marginRight: 28 }} />
        <div style={{ width: 900 }}>{originalOf(funding.statement).text}</div>
      </div>
    </div>
  );
  const hash = createHash('sha256').update(renderToStaticMarkup(element)).digest('hex').slice(0, 10);
  return { path: `/assets/picture.${hash}.png`, alt: [acronym, title, line].filter(Boolean).join(' – '), element };
};

/** The pictures of a site in one language: one for each part of the main navigation, and one for all other pages. */
export const cardsOf = oncePerSite(
  (site): ReadonlyMap<Part | undefined, Card> =>
    new Map([undefined, ...parts].map((part) => [part, cardOf(site, part)])),
);

/**
 * The picture of a page, which is that of its part of the main navigation.
 *
 * @param path The path of the page in English, such as `/news/brexit/`.
 */
export const cardFor = (site: Site, path: string): Card => {
  const cards = cardsOf(site);
  const card = cards.get(parts.find((part) => path.startsWith(`/${part}/`))) ?? cards.get(undefined);
  if (!card) throw new Error(`There is no picture for ${path}.`);
  return card;
};
