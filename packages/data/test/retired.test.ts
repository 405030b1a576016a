import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check/index.ts';
import { redirectsOf } from '../src/retired.ts';
import { copyOfRecords, mirocalsData } from './cli.ts';
import { textOf, texts } from './texts.ts';

const day = '2026-11-24';

/** The records without one item, and with an entry for it in `retired.yaml`. */
const retiredAs = (way: string) => {
  const left = new Map([...texts].filter(([file]) => !file.startsWith('news/brexit.')));
  return checkTexts(left.set('retired.yaml', `- id: news/brexit\n  on: "${day}"\n${way}`), { day });
};

describe('a published id without a record', () => {
  it('stops the build if retired.yaml does not list it', () => {
    const left = new Map([...texts].filter(([file]) => !file.startsWith('news/brexit.')));
    const { records, problems } = checkTexts(left, { day });
    expect(records).toBeUndefined();
    expect(problems).toContainEqual(expect.objectContaining({ file: 'released-ids.json', path: 'news.brexit' }));
  });

  it.each([
    ['moved', '  moved: news/end-of-recruitment\n', ['news/end-of-recruitment']],
    [
      'split',
      '  split:\n    - news/end-of-recruitment\n    - news/uk-statement-2025\n',
      ['news/end-of-recruitment', 'news/uk-statement-2025'],
    ],
    ['withdrawn', '  withdrawn:\n    en: It was published by mistake.\n', []],
  ])('redirects if it was %s', (_, way, to) => {
    const { records, problems } = retiredAs(way);
    expect(problems).toEqual([]);
    expect(redirectsOf(records?.retired ?? [])).toEqual([{ from: 'news/brexit', to }]);
  });

  it('must not lead to another missing record', () => {
    const { problems } = retiredAs('  moved: news/brexits\n');
    expect(problems.map(({ file, path }) => ({ file, path }))).toEqual([{ file: 'retired.yaml', path: '0.moved' }]);
  });
});

describe('mirocals-data release', () => {
  it('adds the new ids and keeps the old ones', async () => {
    const { folder, remove } = await copyOfRecords();
    const file = join(folder, 'released-ids.json');
    const before = JSON.parse(textOf('released-ids.json'));
    const { brexit: _, ...news } = before.news;
    await writeFile(file, JSON.stringify({ ...before, news }));
    expect(await mirocalsData(['release', '0.2.0', '--content', folder])).toMatchObject({
      status: 0,
      stdout: 'news/brexit\n1 new id in 0.2.0.\n',
    });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ ...before, news: { ...news, brexit: '0.2.0' } });
    expect(await mirocalsData(['release', 'next', '--content', folder])).toMatchObject({ status: 2 });
    await writeFile(join(folder, 'people/timothy-tree.yaml'), 'name: Tim\n');
    expect(await mirocalsData(['release', '0.3.0', '--content', folder])).toMatchObject({ status: 1 });
    await remove();
  });
});
