import { check, contentFolder } from '@mirocals/data/check';
import { textIn } from '@mirocals/data/text';
import { describe, expect, it } from 'vitest';
import { dist, pagesOf } from './built-site.ts';
import { languages } from './languages.ts';

const { records } = await check(contentFolder);
if (!records) throw new Error('the records have problems');
const { glossary } = records;

const pages = pagesOf(dist);
const pageAt = (address: string) => pages.find((page) => page.address === address)?.document;
const explained = (address: string) =>
  pageAt(address)
    ?.querySelectorAll('.glossary > div')
    .map((entry) => ({
      id: entry.id,
      term: entry.querySelector('dt')?.text,
      words: entry.querySelector('dd')?.text,
    })) ?? [];

describe.each(languages)('the glossary in %s', (lang) => {
  const path = (address: string) => (lang === 'en' ? address : `/${lang}${address}`);

  it('lists all words on one page in alphabetical order', () => {
    const all = explained(path('/glossary/'));
    const expected = glossary.map(({ id, term, explanation }) => ({
      id,
      term: textIn(term, lang).text,
      words: textIn(explanation, lang).text,
    }));
    expect(all.toSorted(byId)).toEqual(expected.toSorted(byId));
    const terms = all.map(({ term = '' }) => term);
    expect(terms).toEqual(terms.toSorted(new Intl.Collator(lang, { ignorePunctuation: true }).compare));
    for (const { term, explanation } of glossary) {
      expect([textIn(term, lang).lang, textIn(explanation, lang).lang]).toEqual([lang, lang]);
    }
  });

  it.each([
    ['/', ['als', 'primary-endpoint', 'statistically-significant', 'pnfh', 'riluzole']],
    ['/results/', ['primary-endpoint', 'statistically-significant', 'pnfh', 'csf', 'placebo', 'powered']],
    ['/trial/', ['arm', 'randomised', 'double-blind', 'placebo', 'sponsor', 'regulatory-t-cells', 'alsfrs-r']],
    ['/news/lancet-results-2025/', ['primary-endpoint', 'statistically-significant', 'pnfh', 'placebo']],
  ])('explains on %s the words that it uses, and links to all', (address, ids) => {
    const here = explained(path(address)).map(({ id }) => id);
    for (const id of ids) expect(here).toContain(id);
    expect(pageAt(path(address))?.querySelector('#words a.more')?.getAttribute('href')).toBe(path('/glossary/'));
  });

  it('does not explain words on pages that do not use them', () => {
    const here = explained(path('/news/iltoo-licence-2023/')).map(({ id }) => id);
    expect(here).toContain('managed-access-programme');
    expect(here).not.toContain('double-blind');
  });
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
