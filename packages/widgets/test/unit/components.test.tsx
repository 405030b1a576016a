import { readFile } from 'node:fs/promises';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Funding, NewsList, PartnerList, PartnerMap, TrialStatus } from '../../src/index.ts';
import { feeds } from '../feeds.ts';

const levels = (html: string) => [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

describe('the components as HTML', () => {
  it('list the partners, each with one link and its name as a heading under the title', () => {
    const html = renderToStaticMarkup(<PartnerList feed={feeds.partners} />);
    const count = feeds.partners.partners.length;
    expect(html.match(/<li/g)).toHaveLength(count);
    expect(levels(html)).toEqual([2, ...Array(count).fill(3)]);
    expect(html.match(/href="\/partners\/[\w-]+\/"/g)).toHaveLength(count);
  });

  it('filter the partners by country', () => {
    const html = renderToStaticMarkup(<PartnerList feed={feeds.partners} country="SE" />);
    expect(html.match(/<li/g)).toHaveLength(1);
    expect(html).toContain('University of Gothenburg');
  });

  it('limit the news, date it, and mark what is out of date', () => {
    const html = renderToStaticMarkup(<NewsList feed={feeds.news} limit={2} />);
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html).toContain('<time dateTime="2025-05-15">15 May 2025</time>');
    const whole = renderToStaticMarkup(<NewsList feed={feeds.news} />);
    expect(whole.match(/mirocals-notice/g)).toHaveLength(feeds.news.items.filter(({ notice }) => notice).length);
  });

  it('tell a result whole, with the words "not met"', () => {
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

  it('take a heading level from 2 to 6, go no deeper than h6, and take a class', () => {
    const html = renderToStaticMarkup(<NewsList feed={feeds.news} limit={1} headingLevel={6} className="ours" />);
    expect(levels(html)).toEqual([6, 6]);
    expect(html).toContain('class="mirocals mirocals-news ours"');
  });

  it('have typed props', () => {
    // @ts-expect-error a page has one h1, and it is not a widget's
    <NewsList feed={feeds.news} headingLevel={1} />;
    // @ts-expect-error the feed of another widget
    <NewsList feed={feeds.partners} />;
    // @ts-expect-error a country is one
    <PartnerList feed={feeds.partners} country={['SE']} />;
  });

  it('write text as text', () => {
    const [item] = feeds.news.items;
    if (!item) throw new Error('no news');
    const html = renderToStaticMarkup(
      <NewsList feed={{ ...feeds.news, items: [{ ...item, title: '<img src=x onerror=alert(1)>' }] }} />,
    );
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });

  it('filter the partners by role, and say so where none is left', () => {
    const [first] = feeds.partners.partners;
    const role = first?.roles[0]?.id ?? '';
    const html = renderToStaticMarkup(<PartnerList feed={feeds.partners} role={role} />);
    const holders = feeds.partners.partners.filter(({ roles }) => roles.some(({ id }) => id === role));
    expect(html.match(/<li/g)).toHaveLength(holders.length);
    for (const { name } of holders) expect(html).toContain(`>${name}<`);
    const missing = 'no-such-role';
    const none = renderToStaticMarkup(<PartnerList feed={feeds.partners} country="SE" role={missing} />);
    expect(none).toContain(`<p>${feeds.partners.nothing}</p>`);
    expect(none).not.toContain('<ul');
  });

  it('show of a partner its names, unit, place and roles, each in its language, and in brief the name and the place', () => {
    const partner = {
      id: 'one',
      name: 'One',
      nameLang: 'en',
      nativeName: { text: 'Ein', lang: 'de' },
      unit: 'A unit',
      place: 'Nîmes, France',
      placeLang: 'fr',
      roles: [
        { id: 'a', text: 'first role' },
        { id: 'b', text: 'second role' },
      ],
      rolesLang: 'sv',
      mark: { letters: 'ON', tint: 2 },
      href: '/partners/one/',
    } as const;
    const show = (layout: 'grid' | 'compact', more = {}, marks: 'show' | 'hide' = 'show') =>
      renderToStaticMarkup(
        <PartnerList feed={{ ...feeds.partners, partners: [{ ...partner, ...more }] }} layout={layout} marks={marks} />,
      );
    const place = '<p class="mirocals-quiet" lang="fr">Nîmes, France</p>';
    const link = '<h3 class="mirocals-name"><a class="mirocals-cover" href="/partners/one/" lang="en">One</a></h3>';
    expect(show('grid')).toContain(
      `<ul class="mirocals-cards mirocals-grid"><li class="mirocals-card"><span class="mirocals-mark mirocals-tint-2" aria-hidden="true">ON</span><div class="mirocals-card-text">${link}<p class="mirocals-quiet" lang="de">Ein</p><p class="mirocals-quiet" lang="en">A unit</p>${place}<p class="mirocals-roles" lang="sv">first role · second role</p></div></li></ul>`,
    );
    expect(show('compact', {}, 'hide')).toContain(
      `<ul class="mirocals-cards mirocals-compact"><li class="mirocals-card"><div class="mirocals-card-text">${link}${place}</div></li></ul>`,
    );
    const bare = {
      nameLang: undefined,
      nativeName: undefined,
      unit: undefined,
      place: undefined,
      roles: [],
      href: undefined,
    };
    expect(show('grid', bare, 'hide')).toContain(
      '<li class="mirocals-card"><div class="mirocals-card-text"><h3 class="mirocals-name"><span class="mirocals-cover">One</span></h3></div></li>',
    );
  });

  it('show of news its date, label, title, summary and notice, each in its language', () => {
    const item = {
      id: 'one',
      title: 'Title',
      titleLang: 'en',
      summary: 'Summary',
      summaryLang: 'fr',
      date: { text: 'autumn 2019', machine: '2019' },
      notice: { label: 'Archive', text: 'What came after', lang: 'it' },
      topics: ['archive'],
      href: '/news/one/',
    } as const;
    const show = (more: object, summary: 'show' | 'hide' = 'show') =>
      renderToStaticMarkup(
        <NewsList feed={{ ...feeds.news, items: [{ ...item, ...more }] }} summary={summary} headingLevel={4} />,
      );
    const title = '<h5 class="mirocals-name"><a class="mirocals-cover" href="/news/one/" lang="en">Title</a></h5>';
    const notice = '<p class="mirocals-notice" lang="it">What came after</p>';
    const time = '<time dateTime="2019">autumn 2019</time>';
    expect(show({})).toContain(
      `<ul class="mirocals-items"><li class="mirocals-item"><p class="mirocals-date">${time}<span class="mirocals-label">Archive</span></p>${title}<p class="mirocals-summary" lang="fr">Summary</p>${notice}</li></ul>`,
    );
    expect(show({}, 'hide')).toContain(`${title}${notice}</li>`);
    expect(show({ notice: undefined })).toContain(
      `<p class="mirocals-date">${time}</p>${title}<p class="mirocals-summary" lang="fr">Summary</p></li>`,
    );
  });

  it('choose news by its topic, before they limit it', () => {
    const shown = (topic: 'all' | 'current' | 'archive' | 'results', limit?: number) =>
      renderToStaticMarkup(<NewsList feed={feeds.news} topic={topic} limit={limit} />).match(/<li/g)?.length ?? 0;
    const count = (topic: 'current' | 'archive' | 'results') =>
      feeds.news.items.filter(({ topics }) => topics.includes(topic)).length;
    for (const topic of ['current', 'archive', 'results'] as const) expect(shown(topic)).toBe(count(topic));
    expect(shown('all')).toBe(feeds.news.items.length);
    expect(count('archive')).toBeGreaterThan(1);
    expect(shown('archive', 1)).toBe(1);
  });

  it('show of a trial its state, answers, result and registrations, each in its language', () => {
    const feed = {
      ...feeds.trial,
      state: { label: 'State', text: 'Completed' },
      answers: [{ question: 'May I?', answer: 'No.', lang: 'en' as const }],
      result: {
        lang: 'fr' as const,
        title: 'Result',
        outcome: 'Not met',
        findings: ['one', 'two'],
        meaning: 'It means',
        disclaimer: 'Whose view',
        link: { text: 'All', href: '/results/' },
      },
      registrations: [{ text: 'NCT 1', href: 'https://registry.example/1' }],
    };
    const html = renderToStaticMarkup(<TrialStatus feed={feed} headingLevel={3} />);
    const result =
      '<div class="mirocals-result" lang="fr"><h4 class="mirocals-subtitle">Result</h4><p class="mirocals-outcome">Not met</p><ul class="mirocals-findings"><li>one</li><li>two</li></ul><p>It means</p><p><a href="/results/">All</a></p><p class="mirocals-small">Whose view</p></div>';
    expect(html).toContain(
      `<p class="mirocals-state"><span class="mirocals-small">State</span><strong>Completed</strong></p><dl class="mirocals-answers"><div lang="en"><dt>May I?</dt><dd>No.</dd></div></dl>${result}<ul class="mirocals-registrations"><li><a href="https://registry.example/1">NCT 1</a></li></ul>`,
    );
    expect(renderToStaticMarkup(<TrialStatus feed={feed} />)).toContain('<h3 class="mirocals-subtitle">');
    const { result: _, ...without } = feed;
    expect(renderToStaticMarkup(<TrialStatus feed={without} />)).toContain('</dl><ul class="mirocals-registrations">');
    const { meaning: __, ...brief } = feed.result;
    expect(renderToStaticMarkup(<TrialStatus feed={{ ...feed, result: brief }} />)).toContain('</ul><p><a');
  });

  it('stand in a frame: a section of their language with title, what is in it, the way to more, who paid, and when', () => {
    const { more, asOf, title } = feeds.news;
    const funding = { emblem: 'Flag', statement: 'Who paid' };
    const show = (slots?: object) =>
      renderToStaticMarkup(<NewsList feed={{ ...feeds.news, funding, items: [] }} slots={slots} />);
    const footer = (link: string) =>
      new RegExp(
        `<footer class="mirocals-footer">${link}<div class="mirocals-funding"><svg class="mirocals-emblem" viewBox="0 0 81 54" width="81" height="54" role="img" aria-label="${funding.emblem}"><path fill="#039" d="M0 0H81V54H0Z"></path><path fill="#fc0" d="[^"]+"></path></svg><p class="mirocals-statement">${funding.statement}</p></div><p class="mirocals-asof">${asOf}</p></footer></section>$`,
      );
    expect(show()).toContain(
      `<section class="mirocals mirocals-news" lang="en"><h2 class="mirocals-title">${title}</h2><p>`,
    );
    expect(show()).toMatch(footer(`<a class="mirocals-more" href="${more.href}">${more.text}</a>`));
    const own = show({ title: 'Ours', intro: <hr />, more: <b>More</b> });
    expect(own).toContain('<h2 class="mirocals-title">Ours</h2><hr/><p>');
    expect(own).toMatch(footer('<b>More</b>'));
    expect(show({ more: false })).toMatch(footer(''));
  });

  it('have headings from h2 to h6, whatever number is asked for', () => {
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

  it('draw the emblem with twelve upright stars on a circle of a third of its height', () => {
    const html = renderToStaticMarkup(
      <Funding emblem="Flag" statement="Who paid" statementLang="en" className="ours" />,
    );
    expect(html).toMatch(/^<div class="mirocals-funding ours"><svg/);
    expect(html).toContain('<p class="mirocals-statement" lang="en">Who paid</p></div>');
    const stars = [...html.matchAll(/M([\d.]+) ([\d.]+)l1\.76 5\.43-4\.62-3\.36h5\.71l-4\.62 3\.36z/g)];
    expect(stars).toHaveLength(12);
    for (const [, x, y] of stars) expect(Math.hypot(Number(x) - 40.5, Number(y) - 24)).toBeCloseTo(18, 1);
    expect(new Set(stars.map(([star]) => star)).size).toBe(12);
  });

  it('draw a map with a pin for each place, beside it where there is no room, and list what is there', () => {
    const entry = { name: 'One', lang: 'fr', href: '/partners/one/' };
    const places = [
      { number: 1, name: 'Here', x: 10, y: 20, pinX: 10, pinY: 20, entries: [entry] },
      { number: 2, name: 'There', x: 30, y: 40, pinX: 50, pinY: 40, entries: [{ name: 'Two' }] },
      { number: 3, name: 'Above', x: 30, y: 40, pinX: 30, pinY: 60, entries: [] },
    ];
    const map = { width: 100, height: 90, land: 'M0 0', label: 'Map', credit: 'Whose', places };
    const text = (x: number, y: number, number: number) =>
      `<circle cx="${x}" cy="${y}" r="13"></circle><text x="${x}" y="${y + 5}" text-anchor="middle">${number}</text></g>`;
    const beside = (x: number, y: number) =>
      `<path d="M30 40L${x} ${y}"></path><circle cx="30" cy="40" r="3"></circle>`;
    const pin = '<g class="mirocals-pin">';
    const item = (number: number, name: string, entries: string) =>
      `<li><span class="mirocals-number" aria-hidden="true">${number}</span><div><p class="mirocals-place">${name}</p>${entries}</div></li>`;
    expect(renderToStaticMarkup(<PartnerMap map={map} className="ours" />)).toBe(
      `<figure class="mirocals-map ours" part="map"><svg viewBox="0 0 100 90" role="img" aria-label="Map"><path class="mirocals-land" d="M0 0"></path>${pin}${text(10, 20, 1)}${pin}${beside(50, 40)}${text(50, 40, 2)}${pin}${beside(30, 60)}${text(30, 60, 3)}</svg><ol class="mirocals-places">${item(1, 'Here', '<p><a href="/partners/one/" lang="fr">One</a></p>')}${item(2, 'There', '<p><span>Two</span></p>')}${item(3, 'Above', '')}</ol><figcaption class="mirocals-small">Whose</figcaption></figure>`,
    );
  });

  it('have every class that the style sheet names', async () => {
    const css = await readFile(new URL('../../src/styles/mirocals.css', import.meta.url), 'utf8');
    const styled = new Set([...css.matchAll(/\.(mirocals[\w-]*)/g)].map(([, name = '']) => name));
    const html = renderToStaticMarkup(
      <>
        <PartnerList feed={feeds.partners} layout="list" />
        <PartnerList feed={feeds.partners} layout="compact" />
        <NewsList feed={feeds.news} />
        <TrialStatus feed={feeds.trial} />
      </>,
    );
    const made = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
    expect([...styled].filter((name) => !made.has(name))).toEqual([]);
  });
});
