import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFolder, readRecords, type Studio, startStudio } from './open-studio.ts';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await startStudio();
  ({ page } = await openFolder(studio, await readRecords()));
});
afterAll(() => studio.close());

const form = () => page.getByRole('group', { name: 'Content Editor' });

/** Presses Tab until what has the role and the name has the focus. */
const tabTo = async (role: 'button', name: string) => {
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

it('a form for a new record is opened with Enter at its button, and left again', async () => {
  await openForm('Enter');
  await tabTo('button', 'Cancel Editing');
  await page.keyboard.press('Enter');
  await form().waitFor({ state: 'detached' });
});
