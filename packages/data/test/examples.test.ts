import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as data from '@mirocals/data';
import { expect, it } from 'vitest';
import * as address from '../src/address.ts';
import * as versions from '../src/api/source.ts';
import * as authors from '../src/authors.ts';
import * as content from '../src/check/read-content.ts';
import * as cite from '../src/cite.ts';
import * as covers from '../src/covers.ts';
import * as dates from '../src/dates.ts';
import * as names from '../src/export-name.ts';
import * as graphs from '../src/json-ld/graph.ts';
import * as organisations from '../src/json-ld/organisation.ts';
import * as trials from '../src/json-ld/trial.ts';
import * as works from '../src/json-ld/works.ts';
import * as links from '../src/links.ts';
import * as news from '../src/news.ts';
import * as plural from '../src/plural.ts';
import * as calendar from '../src/schema/calendar.ts';
import * as collections from '../src/schema/collections.ts';
import * as schemas from '../src/schema/index.ts';
import { collectionNames } from '../src/schema/index.ts';
import * as languages from '../src/schema/languages.ts';
import * as statuses from '../src/schema/statuses.ts';
import { isClosed, statusOn, takePartId } from '../src/status.ts';
import * as text from '../src/text.ts';

const modules = {
  address,
  'api/source': versions,
  authors,
  'check/read-content': content,
  cite,
  covers,
  dates,
  'export-name': names,
  'json-ld/graph': graphs,
  'json-ld/organisation': organisations,
  'json-ld/trial': trials,
  'json-ld/works': works,
  links,
  news,
  plural,
  'schema/calendar': calendar,
  'schema/collections': collections,
  'schema/index': schemas,
  'schema/languages': languages,
  'schema/statuses': statuses,
  status: {},
  text,
};
const scope = {
  ...Object.assign({}, ...Object.values(modules)),
  ...data,
  isClosed,
  statusOn,
  takePartId,
  genethon: data.organisationById('genethon'),
  giovannelli2021: data.publicationById('giovannelli-2021'),
  lancet2025: data.publicationById('lancet-2025'),
  role: data.project.roles[0],
  site: { origin: 'https://mirocals.example', day: '2026-11-27', records: data.records },
};

const files = [
  ...Object.keys(modules).map((name) => `src/${name}.ts`),
  'dist/index.d.ts',
  ...collectionNames.map((collection) => `dist/records/${collection}.d.ts`),
];

const examples = files.flatMap((file) => {
  const source = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  return [...source.matchAll(/^ \* @example (.+?) \/\/ (.+)$/gm)].map(([, code = '', printed = '']) => ({
    code,
    printed,
  }));
});

it('finds the examples in the doc comments', () => expect(examples.length).toBeGreaterThan(60));

it.each(examples)('$code is $printed', ({ code, printed }) => {
  const evaluate = (expression: string) => JSON.stringify(runInNewContext(`(${expression})`, scope));
  // The words of the role in this example are not those of the record; its language is.
  if (code.startsWith('textIn(')) expect(JSON.parse(evaluate(code))).toHaveProperty('lang', 'fr');
  else expect(evaluate(code)).toBe(evaluate(printed));
});
