import { describe, expect, it } from 'vitest';
import { checkTexts, formatProblem } from '../src/check/index.ts';
import { harbour } from './harbour.ts';
import { centres, organisations } from './valid/bodies.ts';
import { news } from './valid/news.ts';
import { people } from './valid/people.ts';
import { projects } from './valid/projects.ts';
import { trials } from './valid/trials.ts';
import { publications, results, sources } from './valid/works.ts';

const groups = { projects, people, organisations, centres, trials, publications, results, sources, news };

const textIn = (text: string | Uint8Array | undefined) => Buffer.from(text ?? '').toString();

describe.each(Object.entries(groups))('accepts what is right about %s', (_, allowed) => {
  it.each(allowed.map(([what, texts]) => ({ what, texts })))('$what', ({ texts }) => {
    expect([...texts].filter(([file, text]) => textIn(text) !== textIn(harbour.get(file)))).not.toEqual([]);
    expect(checkTexts(texts, { day: '2026-11-27' }).problems.map(formatProblem)).toEqual([]);
  });
});
