import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTexts, formatProblem } from '../src/check/index.ts';
import { redirectsOf } from '../src/retired.ts';
import { copyOfRecords, mirocalsData } from './cli.ts';
import { texts, withChange } from './texts.ts';

const day = '2026-11-27';

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

  it.each([
    ['scheduled', 'published: "2026-12-01"', 'is scheduled for 2026-12-01'],
    ['a draft', 'published: "2025-05-15"\ndraft: true', 'is a draft'],
  ])('must not lead to an item that is %s', (_, change, why) => {
    const target = 'news/uk-statement-2025';
    const later = withChange(`${target}.en.md`, 'published: "2025-05-15"', change);
    const left = new Map([...later].filter(([file]) => !file.startsWith('news/brexit.')));
    const retired = (way: string) => new Map(left).set('retired.yaml', `- id: news/brexit\n  on: "${day}"\n${way}`);
    const problemsWith = (way: string, on = day) => checkTexts(retired(way), { day: on }).problems.map(formatProblem);
    const advice = `"${target}" ${why}; name a record that is already published`;
    expect(problemsWith(`  moved: ${target}\n`)).toEqual([`retired.yaml:3:10  0.moved  ${advice}`]);
    const split = `  split:\n    - news/end-of-recruitment\n    - ${target}\n`;
    expect(problemsWith(split)).toEqual([`retired.yaml:5:7  0.split.1  ${advice}`]);
    if (change.includes('draft')) return;
    expect(problemsWith(`  moved: ${target}\n`, '2026-12-01')).toEqual([]);
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
    // Adds the ids of the real records that have not been released yet.
    await mirocalsData(['release', '0.1.0', '--content', folder]);
    const before = JSON.parse(await readFile(file, 'utf8'));
    const { brexit: _, ...news } = before.news;
    await writeFile(file, JSON.stringify({ ...before, news }));
    expect(await mirocalsData(['release', '0.2.0', '--content', folder])).toMatchObject({
      status: 0,
      stdout: 'news/brexit\n1 new id in 0.2.0.\n',
    });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ ...before, news: { ...news, brexit: '0.2.0' } });
    expect(await mirocalsData(['release', 'next', '--content', folder])).toMatchObject({ status: 2 });
    const released = await readFile(file, 'utf8');
    expect(await mirocalsData(['release', '0.0.1', '--content', folder])).toMatchObject({
      status: 2,
      stderr: '0.0.1 is older than 0.2.0, which has been released; give a newer version.\n',
    });
    expect(await readFile(file, 'utf8')).toBe(released);
    expect(await mirocalsData(['release', '0.10.0', '--content', folder])).toMatchObject({ status: 0 });
    await writeFile(join(folder, 'people/timothy-tree.yaml'), 'name: Tim\n');
    expect(await mirocalsData(['release', '0.3.0', '--content', folder])).toMatchObject({ status: 1 });
    await remove();
  });
});
