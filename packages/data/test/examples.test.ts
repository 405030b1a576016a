import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as data from '@mirocals/data';
import { expect, it } from 'vitest';
import * as address from '../src/address.ts';
import * as authors from '../src/authors.ts';
import * as cite from '../src/cite.ts';
import * as covers from '../src/covers.ts';
import * as dates from '../src/dates.ts';
import * as names from '../src/export-name.ts';
import * as links from '../src/links.ts';
import * as news from '../src/news.ts';
import * as plural from '../src/plural.ts';
import { statusOn } from '../src/status.ts';
import * as text from '../src/text.ts';

const modules = { address, authors, cite, covers, dates, 'export-name': names, links, news, plural, status: {}, text };
const scope = {
  ...Object.assign({}, ...Object.values(modules)),
  ...data,
  statusOn,
  genethon: data.organisationById('genethon'),
  giovannelli2021: data.publicationById('giovannelli-2021'),
  lancet2025: data.publicationById('lancet-2025'),
  role: data.project.roles[0],
};

const examples = Object.keys(modules).flatMap((name) => {
  const source = readFileSync(join(import.meta.dirname, `../src/${name}.ts`), 'utf8');
  return [...source.matchAll(/^ \* @example (.+?) \/\/ (.+)$/gm)].map(([, code = '', printed = '']) => ({
    code,
    printed,
  }));
});

it('finds the examples in the doc comments', () => expect(examples.length).toBeGreaterThan(20));

it.each(examples)('$code is $printed', ({ code, printed }) => {
  const evaluate = (expression: string) => JSON.stringify(runInNewContext(`(${expression})`, scope));
  // The words of the role in this example are not those of the record; its language is.
  if (code.startsWith('textIn(')) expect(JSON.parse(evaluate(code))).toHaveProperty('lang', 'fr');
  else expect(evaluate(code)).toBe(evaluate(printed));
});
