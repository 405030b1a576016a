import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '@mirocals/data';
import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sources } from '../src/pages/sources.tsx';
import { languages } from './languages.ts';
import { ownRecords, siteWith } from './search-site.ts';

const schema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@mirocals/data/json-schema/sources.json')), 'utf8'),
);
const kinds: readonly Source['kind'][] = schema.$defs.Source.properties.kind.enum;

describe.each(languages)('the page of sources in %s', (lang) => {
  it('has each kind of source that the schema allows once, with all its sources', () => {
    expect(kinds.length).toBeGreaterThan(5);
    const given = kinds.flatMap((kind) =>
      ['first', 'second'].map((one): Source => ({ id: `${kind}-${one}`, title: one, publisher: 'Somebody', kind })),
    );
    const page = sources(siteWith(lang, { ...ownRecords, sources: given }));
    const document = parse(renderToStaticMarkup(page.main));
    const shown = document.querySelectorAll('.sources-of-kind').map((section) => ({
      heading: section.querySelector('h2')?.text,
      ids: section.querySelectorAll('.source-list > li').map(({ id }) => id),
    }));
    expect(shown.map(({ ids }) => ids).sort()).toEqual(kinds.map((kind) => [`${kind}-first`, `${kind}-second`]).sort());
    const headings = shown.map(({ heading }) => heading ?? '');
    expect(new Set(headings).size).toBe(kinds.length);
    for (const heading of headings) expect(heading).toMatch(/^\p{Lu}.* \(2\)$/u);
  });
});
