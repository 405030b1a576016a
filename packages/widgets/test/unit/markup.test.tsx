import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NewsList, PartnerList, PartnerMap, TrialStatus } from '../../src/index.ts';
import { feeds } from '../feeds.ts';

describe('the markup of the components', () => {
  it('shows the names, unit, place and roles of a partner in their languages, and in brief only name and place', () => {
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
    const link =
      '<h3 class="mirocals-name"><a class="mirocals-cover" lang="en" translate="no" href="/partners/one/">One</a></h3>';
    expect(show('grid')).toContain(
      `<ul class="mirocals-cards mirocals-grid"><li class="mirocals-card"><span class="mirocals-mark mirocals-tint-2" aria-hidden="true">ON</span><div class="mirocals-card-text">${link}<p class="mirocals-quiet" lang="de" translate="no">Ein</p><p class="mirocals-quiet" lang="en" translate="no">A unit</p>${place}<p class="mirocals-roles" lang="sv">first role · second role</p></div></li></ul>`,
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
      '<li class="mirocals-card"><div class="mirocals-card-text"><h3 class="mirocals-name"><span class="mirocals-cover" translate="no">One</span></h3></div></li>',
    );
  });

  it('shows the date, label, title, summary and notice of a news item in their languages', () => {
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
    const title = '<h5 class="mirocals-name"><a class="mirocals-cover" lang="en" href="/news/one/">Title</a></h5>';
    const notice = '<p class="mirocals-notice" lang="it">What came after</p>';
    const time = '<time dateTime="2019">autumn 2019</time>';
    expect(show({})).toContain(
      `<ul class="mirocals-items"><li class="mirocals-item"><p class="mirocals-date">${time} <span class="mirocals-label">Archive</span></p>${title}<p class="mirocals-summary" lang="fr">Summary</p>${notice}</li></ul>`,
    );
    expect(show({}, 'hide')).toContain(`${title}${notice}</li>`);
    expect(show({ notice: undefined })).toContain(
      `<p class="mirocals-date">${time}</p>${title}<p class="mirocals-summary" lang="fr">Summary</p></li>`,
    );
  });

  it('shows the status, answers, result and registrations of a trial in their languages', () => {
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
      '<div class="mirocals-result" lang="fr"><h4 class="mirocals-subtitle">Result</h4><p class="mirocals-outcome">Not met</p><ul class="mirocals-findings"><li>one</li><li>two</li></ul><p>It means</p><p><a href="/results/">All</a></p><p class="mirocals-quiet">Whose view</p></div>';
    expect(html).toContain(
      `<p class="mirocals-state"><span class="mirocals-quiet">State</span><strong>Completed</strong></p><dl class="mirocals-answers"><div lang="en"><dt>May I?</dt><dd>No.</dd></div></dl>${result}<ul class="mirocals-registrations"><li><a href="https://registry.example/1">NCT 1</a></li></ul>`,
    );
    expect(renderToStaticMarkup(<TrialStatus feed={feed} />)).toContain('<h3 class="mirocals-subtitle">');
    const { result: _, ...without } = feed;
    expect(renderToStaticMarkup(<TrialStatus feed={without} />)).toContain('</dl><ul class="mirocals-registrations">');
    const { meaning: __, ...brief } = feed.result;
    expect(renderToStaticMarkup(<TrialStatus feed={{ ...feed, result: brief }} />)).toContain('</ul><p><a');
  });

  it('has a section in the language of the feed with title, content, link, funding and date', () => {
    const { more, asOf, title } = feeds.news;
    const funding = { emblem: 'Flag', statement: 'Who paid' };
    const show = (slots?: object) =>
      renderToStaticMarkup(<NewsList feed={{ ...feeds.news, funding, items: [] }} slots={slots} />);
    const footer = (link: string) =>
      new RegExp(
        `<div class="mirocals-footer">${link}</div><footer class="mirocals-credits"><div class="mirocals-funding"><svg class="mirocals-emblem" viewBox="-1 -1 39.5 27" width="79" height="54" role="img" aria-label="${funding.emblem}"><path fill="#039" stroke="#fff" d="M-.5-.5H38v26H-.5z"></path><path fill="#fc0" d="[^"]+"></path></svg><p class="mirocals-statement">${funding.statement}</p></div><p class="mirocals-asof">${asOf}</p></footer></section>$`,
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

  it('draws a map with a pin for each place, beside it if there is no room, and lists the places', () => {
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
      `<figure class="mirocals-map ours" part="map"><svg viewBox="0 0 100 90" role="img" aria-label="Map"><path class="mirocals-land" d="M0 0"></path>${pin}${text(10, 20, 1)}${pin}${beside(50, 40)}${text(50, 40, 2)}${pin}${beside(30, 60)}${text(30, 60, 3)}</svg><ol class="mirocals-places">${item(1, 'Here', '<p><a lang="fr" translate="no" href="/partners/one/">One</a></p>')}${item(2, 'There', '<p><span translate="no">Two</span></p>')}${item(3, 'Above', '')}</ol><figcaption class="mirocals-quiet">Whose</figcaption></figure>`,
    );
  });
});
