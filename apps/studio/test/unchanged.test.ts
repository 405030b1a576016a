import { parseContentFile } from '@mirocals/data/check/browser';
import { type CollectionName, collectionNames } from '@mirocals/data/schema';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGate } from '../src/gate.ts';
import { box, openRecord, previewState, save } from './forms.ts';
import './settings.ts';
import { openFolder, readFolder, readRecords, type Studio, startStudio } from './open-studio.ts';

let studio: Studio;
let page: Page;
let records: Map<string, string>;
let all: { collection: CollectionName; id: string; file: string }[];

beforeAll(async () => {
  [studio, records] = await Promise.all([startStudio(), readRecords()]);
  ({ page } = await openFolder(studio, records));
  // The editor creates fields when they become visible: a low window makes every form short.
  await page.setViewportSize({ width: 1300, height: 480 });
  all = [...records.keys()].flatMap((file) => {
    const [, collection, id] = /^(\w+)\/([\w-]+)(?:\.en\.md|\.yaml)$/.exec(file) ?? [];
    return collection && id ? [{ collection: collection as CollectionName, id, file }] : [];
  });
});
afterAll(() => studio.close());

it('reads and writes every record without a change', () => {
  const gate = createGate();
  expect(all.length).toBeGreaterThan(70);
  for (const { collection, id, file } of all) {
    const readValue = (name: string) => parseContentFile(name, records.get(name) ?? '').value as object;
    const others = ['fr', 'it', 'sv'].map((language) => [language, file.replace('.en.md', `.${language}.md`)] as const);
    const i18n = Object.fromEntries(
      others
        .filter(([, name]) => name !== file && records.has(name))
        .map(([language, name]) => [language, { data: readValue(name) }]),
    );
    const { texts, files } = gate.check(records, { collection, slug: id, data: readValue(file), i18n });
    expect(files.filter((name) => texts.get(name) !== records.get(name))).toEqual([]);
  }
});

/** One record of each collection; all of them if `EVERY_CASE` is set. */
const opened = () =>
  process.env.EVERY_CASE
    ? all
    : collectionNames.flatMap((name) => all.find(({ collection }) => collection === name) ?? []);

it('opens a record without changing it', async () => {
  for (const { collection, id } of opened()) {
    await openRecord(page, collection, id);
    const record = `${collection}/${id}`;
    await expect.poll(() => previewState(page, record), { message: record }).toBe('No changes.');
  }
}, 1_200_000);

it('restores a record after a note was added and removed', async () => {
  await page.setViewportSize({ width: 1300, height: 4000 });
  for (const { collection, id, file } of all.filter(({ file }) =>
    ['people/p-nigel-leigh.yaml', 'news/brexit.en.md'].includes(file),
  )) {
    for (const note of ['A remark.', '']) {
      await openRecord(page, collection, id);
      await box(page, 'Note').fill(note);
      await save(page);
      if (note !== '') expect((await readFolder(page)).get(file)).toContain(note);
    }
  }
  expect(await readFolder(page)).toEqual(records);
});
