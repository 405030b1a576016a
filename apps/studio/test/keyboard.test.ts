import { checkTexts } from '@mirocals/data/check';
import { formatText } from '@mirocals/data/format';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFolder, readFolder, readRecords, type Studio, startStudio } from './open-studio.ts';

let studio: Studio;
let page: Page;
let before: Map<string, string>;

beforeAll(async () => {
  [studio, before] = await Promise.all([startStudio(), readRecords()]);
  ({ page } = await openFolder(studio, before));
  await page.goto(`${studio.origin}/studio/#/collections/sources`);
  await page.locator('h2', { hasText: 'Sources' }).waitFor();
});
afterAll(() => studio.close());

const form = () => page.getByRole('group', { name: 'Content Editor' });

/** Presses Tab until what has the role and the name has the focus. */
const tabTo = async (role: 'button' | 'textbox' | 'combobox', name: string) => {
  const focused = page.getByRole(role, { name, exact: true }).and(page.locator(':focus'));
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0) return;
  }
  throw new Error(`Tab does not lead to the ${role} ${name}.`);
};

/** Opens the form for a new record by a key at its button, and nothing over it. */
const openForm = async (key: string) => {
  await tabTo('button', 'Create New Entry');
  await page.keyboard.press(key);
  await form()
    .getByRole('group', { name: /Field$/ })
    .first()
    .waitFor();
  expect(await page.locator('dialog[open]').count()).toBe(0);
};

const write = async (field: string, text: string) => {
  await tabTo('textbox', field);
  await page.keyboard.type(text);
};

/** Opens the list of the combobox that has the focus, goes down to an option, and takes it. */
const choose = async (name: string) => {
  await page.keyboard.press('Enter');
  await page.locator('[role=searchbox]:focus').waitFor();
  const reached = page.getByRole('option', { name, exact: true }).and(page.locator('.focused'));
  for (let presses = 0; presses < 100 && (await reached.count()) === 0; presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

it('a source is written and saved with the keyboard alone', async () => {
  await openForm('Enter');
  await write('Title', 'Without a mouse');
  await write('Publisher', 'The consortium');
  await tabTo('combobox', 'Kind');
  await choose('Web page');
  await tabTo('button', 'Save');
  await page.keyboard.press('Enter');
  await form().waitFor({ state: 'detached' });

  const after = await readFolder(page);
  const file = 'sources/without-a-mouse.yaml';
  const text = after.get(file) ?? '';
  expect(new Map([...after].filter(([name]) => name !== file))).toEqual(before);
  expect(text).toBe(formatText(file, text));
  expect(text).toContain('title: Without a mouse\n');
  expect(checkTexts(after).problems).toEqual([]);
});
