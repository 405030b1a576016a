import { checkTexts } from '@mirocals/data/check';
import { formatText } from '@mirocals/data/format';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { box, cite, openRecord, readRefusal, save, saveForm } from './forms.ts';
import { openFolder, readFolder, readRecords, removeFile, type Studio, startStudio } from './open-studio.ts';
import { settings } from './settings.ts';

let studio: Studio;
let page: Page;
/** The files of the folder when last read. */
let before: Map<string, string>;
const elsewhere: string[] = [];

beforeAll(async () => {
  [studio, before] = await Promise.all([startStudio(), readRecords()]);
  ({ page } = await openFolder(studio, before, (address) => elsewhere.push(address)));
});
afterAll(() => studio.close());

/** Returns the files that changed since the folder was last read. */
const changedFiles = async (): Promise<Map<string, string>> => {
  const files = await readFolder(page);
  expect([...before.keys()].filter((file) => !files.has(file))).toEqual([]);
  const changed = new Map([...files].filter(([file, text]) => before.get(file) !== text));
  before = files;
  return changed;
};

const expectFormatted = (changed: ReadonlyMap<string, string>) => {
  for (const [file, text] of changed) expect(text, file).toBe(formatText(file, text, settings.languages));
  expect(checkTexts(before).problems).toEqual([]);
};

describe('a coordinator who saves to a folder', () => {
  it('adds a scheduled news item in two languages', async () => {
    await openRecord(page, 'news', 'new');
    await box(page, 'Title').fill('A meeting of the consortium');
    await box(page, 'Summary').fill('The partners meet: "what next?"');
    await box(page, 'Text').click();
    await page.keyboard.type('They speak of the results.');
    await box(page, 'Published').fill('2099-01-03');
    await cite(page, ['Title', 'Summary', 'Text', 'Published']);
    await page
      .getByRole('radio', { name: /^French/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Enable/ }).click();
    await box(page, 'Title').fill('Une réunion du consortium');
    await box(page, 'Summary').fill('Les partenaires se réunissent.');
    await box(page, 'Text').click();
    await page.keyboard.type('Ils parlent des résultats.');
    await save(page);

    const changed = await changedFiles();
    const [english, french] = ['en', 'fr'].map((language) => `news/a-meeting-of-the-consortium.${language}.md`);
    expect([...changed.keys()].toSorted()).toEqual([english, french]);
    expectFormatted(changed);
    expect(changed.get(french ?? '')).toContain('reviewed: false');
    const { records } = checkTexts(before, { day: '2099-01-03' });
    expect(records?.news[0]?.title.fr).toEqual({ text: 'Une réunion du consortium', reviewed: false });
    expect(checkTexts(before).records?.news.map(({ id }) => id)).not.toContain('a-meeting-of-the-consortium');
  });

  it('edits a partner', async () => {
    await openRecord(page, 'organisations', 'genethon');
    await box(page, 'Short name').fill('Gnt');
    await cite(page, ['Short name']);
    await save(page);
    const changed = await changedFiles();
    expect([...changed.keys()]).toEqual(['organisations/genethon.yaml']);
    expect(changed.get('organisations/genethon.yaml')).toContain('\nshortName: Gnt\n');
    expectFormatted(changed);
  });

  it('adds a source before citing it', async () => {
    await openRecord(page, 'sources', 'new');
    await box(page, 'Title').fill('Minutes of the meeting');
    await box(page, 'Publisher').fill('The consortium');
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Web page' }).click();
    await save(page);
    const changed = await changedFiles();
    expect([...changed.keys()]).toEqual(['sources/minutes-of-the-meeting.yaml']);
    expectFormatted(changed);
  });
});

describe('the studio refuses', () => {
  /** Tries to save, and expects the reason and an unchanged folder. */
  const expectRefused = async (reason: string | RegExp) => {
    expect(await readRefusal(page)).toMatch(reason);
    expect(await changedFiles()).toEqual(new Map());
  };

  it('a fact without a source', async () => {
    await openRecord(page, 'people', 'henrik-zetterberg');
    await box(page, 'Title').fill('Professor');
    await expectRefused(/Title has no source; tick "Title" under Supports of the source that states it/);
  });

  it('a reference to a record that no longer exists', async () => {
    await openRecord(page, 'news', 'new');
    await box(page, 'Title').fill('A reference');
    await box(page, 'Summary').fill('To something that is gone.');
    await box(page, 'Text').click();
    await page.keyboard.type('It was removed meanwhile.');
    await box(page, 'Period').fill('2026');
    await cite(page, ['Title', 'Summary', 'Text', 'Period'], 'Minutes of the meeting');
    await removeFile(page, 'sources/minutes-of-the-meeting.yaml');
    before = await readFolder(page);
    await expectRefused(/Sources 1, Source "?.*there is no "minutes-of-the-meeting" in sources/);
  });

  it('an impossible date', async () => {
    await openRecord(page, 'milestones', 'eu-award');
    await box(page, 'Date').fill('2015-02-29');
    await expectRefused(/Date "2015-02-29" is not a date; write as much as is known/);
    await box(page, 'Date').fill('May 2015');
    await saveForm(page);
    await page.getByText('Date is not a date; write as much as is known: 2019').waitFor();
    expect(await changedFiles()).toEqual(new Map());
  });

  it('an address that runs a script', async () => {
    await openRecord(page, 'organisations', 'genethon');
    await box(page, 'Website').fill('javascript:alert(1)');
    await saveForm(page);
    await page.getByText('Website is not an https address; write it in full').waitFor();
    expect(await changedFiles()).toEqual(new Map());
  });

  it('a result without its primary endpoint', async () => {
    await openRecord(page, 'results', 'lancet-2025');
    // The editor creates fields when they become visible: in a high window all are.
    await page.setViewportSize({ width: 1600, height: 8000 });
    const findings = page.getByRole('group', { name: /Findings/ }).first();
    await box(page, 'Note').waitFor();
    await findings.getByRole('button', { name: 'Expand', exact: true }).first().click();
    await findings.getByRole('radio', { name: 'Subgroup' }).first().click();
    await expectRefused(/Findings lack a finding of the primary analysis/);
  });
});

it('sends no request to another origin while a folder is edited', () => {
  expect(elsewhere).toEqual([]);
});
