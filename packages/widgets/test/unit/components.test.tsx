import { readFile } from 'node:fs/promises';
import { genethon } from '@mirocals/data/organisations';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { partnersFeed } from '../../src/feed/index.ts';
import { withSite } from '../../src/fetch-feed.ts';
import { Funding, NewsList, PartnerList, TrialStatus } from '../../src/index.ts';
import { feeds, feedsIn, records } from '../feeds.ts';

const withLogo = partnersFeed(
  { ...records, organisations: [{ ...genethon, logo: 'one.svg' }] },
  { lang: 'en', day: '2026-11-27' },
);

const levels = (html: string) => [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

describe('the components as HTML', () => {
  it('list the partners, each with one link to its page and its name as a heading below the title', () => {
    const html = renderToStaticMarkup(<PartnerList feed={feeds.partners} />);
    const count = feeds.partners.partners.length;
    expect(html).toContain('<ul class="mirocals-cards mirocals-grid">');
    expect(html.match(/<li/g)).toHaveLength(count);
    expect(levels(html)).toEqual([2, ...Array(count).fill(3)]);
    expect(html.match(/href="\/partners\/[\w-]+\/"/g)).toHaveLength(count);
  });

  it('show the website of a partner, and its logo in place of a mark if it has permitted that', () => {
    const show = (props: object) => renderToStaticMarkup(<PartnerList feed={withLogo} {...props} />);
    const logo = '<img class="mirocals-logo" src="/logos/one.svg" alt=""/>';
    expect(show({})).toContain(`${logo}<div`);
    expect(show({})).not.toContain('mirocals-mark');
    expect(show({})).toContain('<a href="https://www.genethon.com/">genethon.com</a>');
    expect(show({ marks: 'hide' })).not.toContain('<img');
    expect(show({ layout: 'compact' })).toContain(logo);
    expect(show({ layout: 'compact' })).not.toContain('genethon.com');
    expect(show({ feed: withSite(withLogo, 'https://mirocals.example') })).toContain(
      '"https://mirocals.example/logos/one.svg"',
    );
  });

  it('filter the partners by country', () => {
    const html = renderToStaticMarkup(<PartnerList feed={feeds.partners} country="SE" />);
    expect(html.match(/<li/g)).toHaveLength(1);
    expect(html).toContain('University of Gothenburg');
  });

  it('limit the news, show dates, and mark outdated items', () => {
    const html = renderToStaticMarkup(<NewsList feed={feeds.news} limit={2} />);
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html).toContain('<time dateTime="2025-05-15">15 May 2025</time>');
    const whole = renderToStaticMarkup(<NewsList feed={feeds.news} />);
    expect(whole.match(/mirocals-notice/g)).toHaveLength(feeds.news.items.filter(({ notice }) => notice).length);
  });

  it('show a result in full, with the words "not met"', () => {
    const html = renderToStaticMarkup(<TrialStatus feed={feeds.trial} />);
    expect(html).toContain('Primary endpoint not met');
    for (const finding of feeds.trial.result?.findings ?? ['']) expect(html).toContain(finding);
    expect(html).toContain('<dt>');
  });

  it('show the funding with every widget', () => {
    for (const html of [
      renderToStaticMarkup(<PartnerList feed={feeds.partners} />),
      renderToStaticMarkup(<NewsList feed={feeds.news} />),
      renderToStaticMarkup(<TrialStatus feed={feeds.trial} />),
    ]) {
      expect(html).toContain('Flag of the European Union');
      expect(html).toContain('633413');
    }
  });

  it('show the funding sentence in the language of the page before the one that the grant prescribes', () => {
    const prescribed = 'This project has received funding from the European Union&#x27;s Horizon 2020';
    const french = renderToStaticMarkup(<NewsList feed={feedsIn('fr').news} />);
    expect(french).toMatch(
      new RegExp(
        `<p class="mirocals-statement">Ce projet a reçu [^<]+633413\\.</p><p class="mirocals-statement" lang="en">${prescribed}`,
      ),
    );
    const english = renderToStaticMarkup(<NewsList feed={feeds.news} />);
    expect(english.match(/mirocals-statement/g)).toHaveLength(1);
    expect(english).toContain(`<p class="mirocals-statement">${prescribed}`);
  });

  it('take a heading level from 2 to 6, go no deeper than h6, and take a class', () => {
    const html = renderToStaticMarkup(<NewsList feed={feeds.news} limit={1} headingLevel={6} className="ours" />);
    expect(levels(html)).toEqual([6, 6]);
    expect(html).toContain('class="mirocals mirocals-news ours"');
  });

  it('have typed props', () => {
    // @ts-expect-error the h1 belongs to the page
    <NewsList feed={feeds.news} headingLevel={1} />;
    // @ts-expect-error the feed of another widget
    <NewsList feed={feeds.partners} />;
    // @ts-expect-error a country is a string
    <PartnerList feed={feeds.partners} country={['SE']} />;
  });

  it('escape text', () => {
    const [item] = feeds.news.items;
    if (!item) throw new Error('no news');
    const html = renderToStaticMarkup(
      <NewsList feed={{ ...feeds.news, items: [{ ...item, title: '<img src=x onerror=alert(1)>' }] }} />,
    );
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });

  it('filter the partners by role, and say so if none is left', () => {
    const [first] = feeds.partners.partners;
    const role = first?.roles[0]?.id ?? '';
    const html = renderToStaticMarkup(<PartnerList feed={feeds.partners} partnerRole={role} />);
    const holders = feeds.partners.partners.filter(({ roles }) => roles.some(({ id }) => id === role));
    expect(html.match(/<li/g)).toHaveLength(holders.length);
    for (const { name } of holders) expect(html).toContain(`>${name}<`);
    const { id: other = '' } =
      feeds.partners.partners.flatMap(({ country, roles }) => (country === 'FR' ? roles : []))[0] ?? {};
    const none = renderToStaticMarkup(<PartnerList feed={feeds.partners} country="SE" partnerRole={other} />);
    expect(none).toContain(`<p>${feeds.partners.nothing}</p>`);
    expect(none).not.toContain('<ul');
  });

  it('take names of countries and titles of roles, also in the language of the feed, and ignore unknown ones', () => {
    const names = (lang: 'en' | 'sv', props: object) =>
      [...renderToStaticMarkup(<PartnerList feed={feedsIn(lang).partners} {...props} />).matchAll(/<li/g)].length;
    const all = feeds.partners.partners.length;
    const inCountry = (code: string) => feeds.partners.partners.filter(({ country }) => country === code).length;
    expect(names('en', { country: 'uk' })).toBe(inCountry('GB'));
    expect(names('en', { country: 'Sweden' })).toBe(inCountry('SE'));
    expect(names('sv', { country: 'sverige' })).toBe(inCountry('SE'));
    expect(names('en', { country: 'Atlantis' })).toBe(all);
    const role = feeds.partners.partners.flatMap(({ roles }) => roles)[0];
    const holders = feeds.partners.partners.filter(({ roles }) => roles.some(({ id }) => id === role?.id)).length;
    expect(names('en', { partnerRole: role?.text.toUpperCase() })).toBe(holders);
    expect(names('en', { role: role?.id })).toBe(holders);
    expect(names('en', { partnerRole: 'no-such-role' })).toBe(all);
  });

  it('have another heading or none, and say how many items there are', () => {
    const show = (props: object) => renderToStaticMarkup(<NewsList feed={feeds.news} {...props} />);
    expect(show({ heading: 'Ours' })).toContain('<h2 class="mirocals-title">Ours</h2>');
    expect(show({ heading: 'none' })).not.toContain('mirocals-title');
    expect(levels(show({ heading: 'none', limit: 1 }))).toEqual([3]);
    const all = feeds.news.items.length;
    expect(show({ count: 'show', limit: 2 })).toContain(`<p class="mirocals-count">2 / ${all}</p>`);
    expect(show({ count: 'show' })).toContain(`<p class="mirocals-count">${all}</p>`);
    expect(show({})).not.toContain('mirocals-count');
  });

  it('link only to web and mail addresses and paths', () => {
    const [item] = feeds.news.items;
    if (!item) throw new Error('no news');
    const show = (href: string) =>
      renderToStaticMarkup(<NewsList feed={{ ...feeds.news, items: [{ ...item, href }] }} />);
    for (const href of ['https://a.example/', 'mailto:a@b.example', '/news/'])
      expect(show(href)).toContain(`class="mirocals-cover" href="${href}"`);
    for (const href of ['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])
      expect(show(href)).toContain('<span class="mirocals-cover"');
  });

  it('select news by topic before they limit the number', () => {
    const shown = (topic: 'all' | 'current' | 'archive' | 'results', limit?: number) =>
      renderToStaticMarkup(<NewsList feed={feeds.news} topic={topic} limit={limit} />).match(/<li/g)?.length ?? 0;
    const count = (topic: 'current' | 'archive' | 'results') =>
      feeds.news.items.filter(({ topics }) => topics.includes(topic)).length;
    for (const topic of ['current', 'archive', 'results'] as const) expect(shown(topic)).toBe(count(topic));
    expect(shown('all')).toBe(feeds.news.items.length);
    expect(count('archive')).toBeGreaterThan(1);
    expect(shown('archive', 1)).toBe(1);
  });

  it('have headings from h2 to h6 for any number', () => {
    const show = (level: number) =>
      levels(renderToStaticMarkup(<NewsList feed={feeds.news} limit={1} headingLevel={level as 2} />));
    expect([0, 1, 2, 5, 7, Number.NaN].map(show)).toEqual([
      [2, 2],
      [2, 2],
      [2, 3],
      [5, 6],
      [6, 6],
      [2, 2],
    ]);
  });

  it('show the trial that is chosen of several, never with parts of another, and else the first', () => {
    const { result: _, ...without } = feeds.trial;
    const recruiting = {
      ...without,
      id: 'recruiting',
      title: 'The trial that recruits',
      answers: [],
      registrations: [],
    };
    const feed = { ...feeds.trial, trials: [{ ...feeds.trial, id: 'first' }, recruiting] };
    const chosen = (trial?: string) => renderToStaticMarkup(<TrialStatus feed={feed} trial={trial} />);
    expect(chosen('recruiting')).toContain('The trial that recruits');
    expect(chosen('recruiting')).not.toMatch(/mirocals-result|NCT03039673/);
    for (const trial of ['first', 'unknown', undefined])
      expect(chosen(trial)).toBe(renderToStaticMarkup(<TrialStatus feed={feeds.trial} />));
  });

  it('draw the emblem with twelve stars on a circle of a third of its height', () => {
    const html = renderToStaticMarkup(
      <Funding emblem="Flag" statement="Who paid" statementLang="en" className="ours" />,
    );
    expect(html).toMatch(/^<div class="mirocals-funding ours"><svg/);
    expect(html).toContain('</svg><p class="mirocals-statement" lang="en">Who paid</p></div>');
    const { 1: path = '' } = /fill="#fc0" d="([^"]+)"/.exec(html) ?? [];
    const steps = [...path.matchAll(/[Mm](-?[\d.]+)[ ]?(-?[\d.]+)(l[^z]+z)/g)];
    expect(steps).toHaveLength(12);
    expect(new Set(steps.map(([, , , star]) => star)).size).toBe(1);
    // Each step begins at the top of the star before.
    let [x, y] = [0, 0];
    const angles = steps.map((step) => {
      [x, y] = [x + Number(step[1]), y + Number(step[2])];
      expect(Math.hypot(x - 18.75, y - 12.5)).toBeCloseTo(25 / 3, 2);
      return Math.round((Math.atan2(y - 12.5, x - 18.75) * 6) / Math.PI + 12) % 12;
    });
    expect([...new Set(angles)].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('use every class in the style sheet', async () => {
    const css = await readFile(new URL('../../src/styles/mirocals.css', import.meta.url), 'utf8');
    const styled = new Set([...css.matchAll(/\.(mirocals[\w-]*)/g)].map(([, name = '']) => name));
    const html = renderToStaticMarkup(
      <>
        <PartnerList feed={withLogo} />
        <PartnerList feed={feeds.partners} layout="list" />
        <PartnerList feed={feeds.partners} layout="compact" />
        <NewsList feed={feeds.news} count="show" />
        <TrialStatus feed={feeds.trial} />
      </>,
    );
    const made = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
    expect([...styled].filter((name) => !made.has(name))).toEqual([]);
  });
});
