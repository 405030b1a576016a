import { checkTexts } from '@mirocals/data/check';
import { formatText } from '@mirocals/data/format';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder, readFolder, readRecords, type Studio, startStudio } from './open-studio.ts';
import { settings } from './settings.ts';

let studio: Studio;
let page: Page;
let before: Map<string, string>;

beforeAll(async () => {
  [studio, before] = await Promise.all([startStudio(), readRecords()]);
  ({ page } = await openFolder(studio, before));
});
afterAll(() => studio.close());

const form = () => page.getByRole('group', { name: 'Content Editor' });
const focus = () => page.locator(':focus');

/** Presses Tab until the given element has the focus; on the way are the links of the page in the preview. */
const tabTo = async (role: 'button' | 'checkbox' | 'combobox' | 'radio' | 'textbox', name: string | RegExp) => {
  const focused = page.getByRole(role, { name, exact: true }).and(focus());
  for (let presses = 0; presses < 500; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0) return;
  }
  throw new Error(`Tab does not lead to the ${role} ${name}.`);
};

/** Opens the form for a new record from the keyboard, and expects no popup over it. */
const openForm = async (collection: string, heading: string) => {
  await page.goto(`${studio.origin}/studio/#/collections/${collection}`);
  await page.locator('h2', { hasText: heading }).waitFor();
  await tabTo('button', 'Create New Entry');
  await page.keyboard.press('Enter');
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

/** Selects an option of a combobox; filters a long list first. */
const choose = async (field: string, name: string) => {
  await tabTo('combobox', field);
  await page.keyboard.press('Enter');
  // With more than five options the search field gets the focus, otherwise the list; both shortly after the list opens.
  const search = page.getByRole('searchbox').and(focus());
  await search.or(page.getByRole('listbox').and(focus())).waitFor();
  if ((await search.count()) > 0) {
    await page.keyboard.type(name);
    // The list is filtered shortly after what was typed, and its first option then has the focus again.
    await page.getByRole('option').filter({ hasNotText: name }).first().waitFor({ state: 'detached' });
  }
  const option = page.getByRole('option', { name, exact: true }).and(page.locator('.focused'));
  for (let presses = 0; presses < 20 && (await option.count()) === 0; presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

const press = async (role: Parameters<typeof tabTo>[0], name: string | RegExp, key: string) => {
  await tabTo(role, name);
  await page.keyboard.press(key);
};

/** Saves, and expects new formatted files and no other change. */
const saveAs = async (...files: string[]) => {
  await press('button', 'Save', 'Enter');
  await form().waitFor({ state: 'detached' });
  const after = await readFolder(page);
  expect(new Map([...after].filter(([name]) => !files.includes(name)))).toEqual(before);
  for (const file of files) expect(after.get(file)).toBe(formatText(file, after.get(file) ?? '', settings.languages));
  expect(checkTexts(after).problems).toEqual([]);
  before = after;
};

describe('a coordinator with a keyboard only', () => {
  it('adds a source', async () => {
    await openForm('sources', 'Sources');
    await write('Title', 'Without a mouse');
    await write('Publisher', 'The consortium');
    await choose('Kind', 'Web page');
    await saveAs('sources/without-a-mouse.yaml');
    expect(before.get('sources/without-a-mouse.yaml')).toContain('title: Without a mouse\n');
  });

  it('adds a news item with its source in two languages', async () => {
    await openForm('news', 'News');
    await write('Title', 'A keyboard is enough');
    await write('Summary', 'This was written without a mouse.');
    await write('Text', 'From the first key to the last.');
    await press('button', 'Today', 'Enter');
    await press('button', /^Add .*Citation/, 'Enter');
    await choose('Source', 'Without a mouse');
    await press('button', 'Today', 'Enter');
    await press('radio', 'High', 'Space');
    for (const field of ['Title', 'Summary', 'Text', 'Published']) await press('checkbox', field, 'Space');
    await press('radio', /^English/, 'ArrowRight');
    await press('button', /^Enable/, 'Enter');
    await write('Title', 'Un clavier suffit');
    await write('Summary', 'Ceci a été écrit sans souris.');
    await write('Text', 'De la première touche à la dernière.');
    await saveAs('news/a-keyboard-is-enough.en.md', 'news/a-keyboard-is-enough.fr.md');
    const words = ['en', 'fr'].map((language) => before.get(`news/a-keyboard-is-enough.${language}.md`));
    expect(words[0]).toContain('From the first key to the last.');
    expect(words[1]).toContain('De la première touche à la dernière.');
  });
});
