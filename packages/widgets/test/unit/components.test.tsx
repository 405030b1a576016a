import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NewsList, PartnerList, TrialStatus } from '../../src/index.ts';
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
});
