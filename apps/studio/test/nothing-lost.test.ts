import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { box, cite, openRecord, readRefusal, save, saveForm } from './forms.ts';
import { openFolder, readFolder, readRecords, type Studio, startStudio, writeFile } from './open-studio.ts';

let studio: Studio;
let page: Page;
let records: Map<string, string>;
let errors: string[];

/** Opens the editor in a new browser profile; that takes seconds. */
const open = async () => {
  await page?.context().close();
  ({ page } = await openFolder(studio, records));
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
};

beforeAll(async () => {
  [studio, records] = await Promise.all([startStudio(), readRecords()]);
  await open();
});
afterAll(() => studio.close());

/** Fills in a new item, with a day and a period, of which it may only have one. */
const fillNews = async () => {
  await openRecord(page, 'news', 'new');
  await box(page, 'Title').fill('A meeting');
  await box(page, 'Summary').fill('The partners meet.');
  await box(page, 'Text').click();
  await page.keyboard.type('They speak of the results.');
  await box(page, 'Published').fill('2026-11-20');
  await box(page, 'Period').fill('2026');
  await cite(page, ['Title', 'Summary', 'Text', 'Published']);
};

const chooseLanguage = (name: string) =>
  page
    .getByRole('radio', { name: new RegExp(`^${name}`) })
    .first()
    .click();

/** The backups of drafts that the editor keeps in the browser. */
const backups = () =>
  page.evaluate(async () => {
    const answerTo = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answerTo(indexedDB.open('github:folder/mirocals'));
    const there = database.objectStoreNames.contains('draft-backups');
    const all = there
      ? await answerTo(database.transaction('draft-backups').objectStore('draft-backups').getAll())
      : [];
    database.close();
    return JSON.stringify(all);
  });

/** Types into a field as a person does, and waits until the editor has a backup of it. */
const typeInto = async (field: string, words: string) => {
  await box(page, field).click();
  await page.keyboard.type(words);
  await expect.poll(backups).toContain(words);
};

describe('after a refused save', () => {
  it('every field, language and button works as before', async () => {
    await fillNews();
    expect(await readRefusal(page)).toMatch(/period/i);
    await chooseLanguage('French');
    await page.getByRole('button', { name: /^Enable/ }).click();
    await box(page, 'Title').fill('Une réunion');
    await box(page, 'Summary').fill('Les partenaires se réunissent.');
    await box(page, 'Text').click();
    await page.keyboard.type('Ils parlent des résultats.');
    await chooseLanguage('Italian');
    await page.getByRole('button', { name: /^Enable/ }).waitFor();
    await chooseLanguage('English');
    // The form of the other language may still be closing, and would take what is typed.
    await expect.poll(() => box(page, 'Title').inputValue()).toBe('A meeting');
    await box(page, 'Title').fill('Another meeting');
    await page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Another meeting' }).waitFor();
    await box(page, 'Period').fill('');
    await save(page);
    const files = await readFolder(page);
    expect([...files.keys()].filter((file) => !records.has(file)).toSorted()).toEqual([
      'news/another-meeting.en.md',
      'news/another-meeting.fr.md',
    ]);
    expect(files.get('news/another-meeting.fr.md')).toContain('title: Une réunion');
    expect(errors).toEqual([]);
  });

  it('there is one message, and none after it', async () => {
    await openRecord(page, 'people', 'henrik-zetterberg');
    await box(page, 'Title').fill('Professor');
    await saveForm(page);
    const dialog = page.getByRole('dialog', { name: 'Not saved yet' });
    await dialog.getByRole('button', { name: 'Back to the form' }).click();
    await dialog.waitFor({ state: 'detached' });
    // The editor has ended its save once the button is enabled again.
    await expect.poll(() => page.getByRole('button', { name: 'Save', exact: true }).isEnabled()).toBe(true);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    expect(await page.getByText(/There was an error/).count()).toBe(0);
  });
});

it('marks what is required in the language of the form, and nothing else', async () => {
  await openRecord(page, 'news', 'new');
  const isMarked = async (field: string) =>
    (
      await page
        .getByRole('group', { name: new RegExp(`${field}\\W*Field$`) })
        .first()
        .locator('header')
        .first()
        .textContent()
    )?.includes('*');
  expect(await Promise.all(['Title', 'Summary', 'Reviewed'].map(isMarked))).toEqual([true, true, false]);
  await chooseLanguage('French');
  await page.getByRole('button', { name: /^Enable/ }).click();
  await expect.poll(() => isMarked('Reviewed')).toBe(true);
  expect(await isMarked('Title')).toBe(false);
});

// Each test opens another record: the editor keeps what was typed into the form of one.
describe('a file that has changed since its form was opened', () => {
  let file: string;
  const original = () => records.get(file) ?? '';
  const changed = () =>
    original()
      .replace('\nname:', '\nhonorific: Professor\nname:')
      .replace(/^name:/, 'honorific: Professor\nname:');

  const changeOutside = async (id: string) => {
    file = `people/${id}.yaml`;
    await openRecord(page, 'people', id);
    await writeFile(page, file, changed());
    // Backups of other notes do not contain it.
    await typeInto('Note', `Mine about ${id}.`);
    await saveForm(page);
    const dialog = page.getByRole('dialog', { name: 'This record has changed' });
    await dialog.waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([`${file}: Title`]);
    return dialog;
  };

  // The change has no source, so the studio would refuse to save another record.
  afterEach(() => writeFile(page, file, original()));

  it('is not replaced without a question, which can be answered by going back', async () => {
    const dialog = await changeOutside('massimo-locati');
    await dialog.getByRole('button', { name: 'Back to the form' }).click();
    expect((await readFolder(page)).get(file)).toBe(changed());
    expect(await box(page, 'Note').inputValue()).toBe('Mine about massimo-locati.');
  });

  it('is replaced on request', async () => {
    const dialog = await changeOutside('pamela-shaw');
    await dialog.getByRole('button', { name: 'Replace it with mine' }).click();
    await page.getByRole('group', { name: 'Content Editor' }).waitFor({ state: 'detached' });
    const text = (await readFolder(page)).get(file);
    expect(text).toContain('note: Mine about pamela-shaw.');
    expect(text).not.toContain('honorific');
  });

  it('is not taken for changed by a save of one’s own, or by another form of the same text', async () => {
    file = 'people/timothy-tree.yaml';
    for (const note of ['One.', 'Two.']) {
      await openRecord(page, 'people', 'timothy-tree');
      await box(page, 'Note').fill(note);
      await save(page);
    }
    const text = (await readFolder(page)).get(file) ?? '';
    expect(text).toContain('note: Two.');
    await writeFile(page, file, `# A remark.\n${text}`);
    await openRecord(page, 'people', 'timothy-tree');
    await box(page, 'Note').fill('Three.');
    await save(page);
    expect((await readFolder(page)).get(file)).toMatch(/^# A remark\.\n.*note: Three\./s);
  });

  it('is loaded again on request, with what was typed offered as a draft', async () => {
    const dialog = await changeOutside('cecilia-garlanda');
    await dialog.getByRole('button', { name: 'Load the other version' }).click();
    await page.getByRole('button', { name: /local repository/i }).click();
    await page.getByRole('button', { name: 'Discard', exact: true }).waitFor();
    expect((await readFolder(page)).get(file)).toBe(changed());
  });
});

describe('leaving', () => {
  beforeEach(open);

  it.each(['people/massimo-locati', 'news/new'])(
    '%s with unsaved words asks first, and offers them again',
    async (record) => {
      const [collection = '', id = ''] = record.split('/');
      await openRecord(page, collection, id);
      const field = collection === 'news' ? 'Summary' : 'Note';
      await typeInto(field, 'Words that are not saved.');
      const asked = page.waitForEvent('dialog');
      const reloaded = page.reload().catch(() => undefined);
      const dialog = await asked;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.accept();
      await reloaded;
      await page.getByRole('button', { name: /local repository/i }).click();
      await page.getByRole('button', { name: 'Restore', exact: true }).click();
      await expect.poll(() => box(page, field).inputValue()).toBe('Words that are not saved.');
    },
  );

  it('asks nothing where nothing has been typed, or all of it has been saved', async () => {
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      return dialog.accept();
    });
    await openRecord(page, 'people', 'massimo-locati');
    await box(page, 'Note').click();
    await page.reload();
    await page.getByRole('button', { name: /local repository/i }).click();
    await openRecord(page, 'people', 'massimo-locati');
    await box(page, 'Note').fill('Saved.');
    await save(page);
    await page.reload();
    expect(asked).toBe(0);
  });
});

describe('opening the editor', () => {
  it('shows that it is loading, and no way to sign in without a repository', async () => {
    const fresh = await studio.browser.newPage({ locale: 'en-GB' });
    let load = () => {};
    const held = new Promise<void>((resolve) => {
      load = resolve;
    });
    await fresh.route('**/studio/preview.js', async (route) => {
      await held;
      await route.continue();
    });
    await fresh.goto(`${studio.origin}/studio/#/`);
    await fresh.getByRole('status').filter({ hasText: 'Loading the editor' }).waitFor();
    load();
    await fresh.getByRole('button', { name: /local repository/i }).waitFor();
    expect(await fresh.getByText('Loading the editor').count()).toBe(0);
    expect(await fresh.getByRole('button', { name: /sign in|token/i }).count()).toBe(0);
  });
});
