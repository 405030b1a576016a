import type { Locator, Page } from 'playwright-core';

/** A text field of the open form. */
export const box = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true }).first();

/** Opens a record; with the id `new`, an empty form. */
export const openRecord = async (page: Page, collection: string, id: string): Promise<void> => {
  await page.goto(
    `${new URL(page.url()).origin}/studio/#/collections/${collection}/${id === 'new' ? id : `entries/${id}`}`,
  );
  await page.getByRole('group', { name: 'Content Editor' }).waitFor();
  // The editor remembers the language of the last record.
  const english = page.getByRole('radio', { name: /^English/ }).first();
  if (collection === 'news') await english.click();
  await page
    .getByRole('group', { name: /Field$/ })
    .first()
    .waitFor();
  // The form of the previous record may still be closing, and would take what is typed.
  if (id !== 'new') await previewState(page, `${collection}/${id}`);
};

/** Saves without waiting for the outcome. */
export const saveForm = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save', exact: true }).click();

/** Saves, and waits until the editor has closed the form. */
export const save = async (page: Page): Promise<void> => {
  await saveForm(page);
  await page.getByRole('group', { name: 'Content Editor' }).waitFor({ state: 'detached' });
};

/** Saves a record that is refused, returns the reasons, and goes back to the form. */
export const readRefusal = async (page: Page): Promise<string> => {
  await saveForm(page);
  const dialog = page.getByRole('dialog', { name: 'Not saved yet' });
  await dialog.waitFor();
  const text = (await dialog.getByRole('listitem').allTextContents()).join('\n');
  await dialog.getByRole('button', { name: 'Back to the form' }).click();
  return text;
};

/** Cites a source for the fields with the given labels. */
export const cite = async (page: Page, fields: readonly string[], source?: string): Promise<void> => {
  // The editor creates fields when they become visible: in a high window all are.
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: size.width, height: 4000 });
  await page.getByRole('button', { name: /^Add .*Citation/ }).click();
  await page.getByRole('combobox', { name: 'Source' }).last().click();
  await page
    .getByRole('option', source === undefined ? {} : { name: source })
    .first()
    .click();
  await box(page, 'Looked up').fill('2026-11-23');
  await page.getByRole('radio', { name: 'High' }).click();
  for (const field of fields) await page.getByRole('checkbox', { name: field, exact: true }).click();
  await page.setViewportSize(size);
};

/** Returns the state of the draft that the preview of a record shows. */
export const previewState = async (page: Page, record: string): Promise<string | null> =>
  page.frameLocator('iframe').locator(`.studio-bar[data-record="${record}"] p`).textContent();
