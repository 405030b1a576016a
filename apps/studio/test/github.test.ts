import { formatText } from '@mirocals/data/format';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { box, openRecord, readRefusal, saveForm } from './forms.ts';
import { type Asked, fakeGitHub, signIn } from './github.ts';
import { contentPath, openWelcome, readRecords, type Studio, startStudio } from './open-studio.ts';
import { settings } from './settings.ts';

// With a fake of GitHub: no request leaves the machine.
let studio: Studio;
let page: Page;
let asked: Asked;
let records: Map<string, string>;
const elsewhere = new Set<string>();
const blocked: string[] = [];

beforeAll(async () => {
  studio = await startStudio();
  records = await readRecords();
  const annotated = 'people/p-nigel-leigh.yaml';
  records.set(annotated, `# A comment.\n${records.get(annotated)}note: A note.\n`);
  ({ page } = await openWelcome(studio, new Map(), (address) => elsewhere.add(new URL(address).origin)));
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && blocked.push(message.text()));
  asked = await fakeGitHub(page, records);
  await signIn(page);
});
afterAll(() => studio.close());

/** Answers the question after a save, and waits until the form is closed. */
const leaveAsDraft = async () => {
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('group', { name: 'Content Editor' }).waitFor({ state: 'detached' });
};

describe('a coordinator who signs in with a token', () => {
  it('sends only requests that the fake supports', () => {
    expect(asked.unknown).toEqual([]);
    expect([...asked.tokens]).toEqual(['token a-token']);
  });

  it('cannot propose what the check refuses', async () => {
    await openRecord(page, 'people', 'henrik-zetterberg');
    await box(page, 'Title').fill('Professor');
    expect(await readRefusal(page)).toContain('Title has no source');
    expect([asked.branches, asked.commits, asked.pullRequests]).toEqual([[], [], []]);
  });

  it('proposes a change with one branch, one commit and one draft pull request', async () => {
    await openRecord(page, 'news', 'brexit');
    await box(page, 'Note').fill('A remark.');
    await saveForm(page);
    await page.getByRole('button', { name: 'Send for Review' }).waitFor();
    expect(asked.branches).toEqual(['refs/heads/cms/news/brexit']);
    expect(asked.commits.map(({ branch, message, deletions }) => [branch, message, deletions])).toEqual([
      // The editor counts the unchanged files of the other languages.
      ['cms/news/brexit', 'Correct News item brexit +3', []],
    ]);
    const changed = [...(asked.commits[0]?.additions ?? [])].filter(
      ([path, text]) => text !== records.get(path.replace(`${contentPath}/`, '')),
    );
    expect(changed.map(([path]) => path)).toEqual([`${contentPath}/news/brexit.en.md`]);
    for (const [path, text] of changed) {
      expect(text).toContain('note: A remark.');
      expect(text).toBe(formatText(path.replace(`${contentPath}/`, ''), text, settings.languages));
    }
    expect(asked.pullRequests).toMatchObject([{ head: 'cms/news/brexit', base: 'main', draft: true }]);
    expect(asked.readied).toBe(0);
  });

  it('sends the proposal for review', async () => {
    await page.getByRole('button', { name: 'Send for Review' }).click();
    await page.getByRole('grid').getByText('In Review').waitFor();
    expect(asked.readied).toBe(1);
    expect(asked.commits.length).toBe(1);
    expect(asked.unknown).toEqual([]);
  });

  const person = `${contentPath}/people/p-nigel-leigh.yaml`;

  it('keeps the comments and the note of a file, which the site does not publish', async () => {
    await openRecord(page, 'people', 'p-nigel-leigh');
    await box(page, 'Note').fill('Another note.');
    await saveForm(page);
    await leaveAsDraft();
    const text = asked.commits.at(-1)?.additions.get(person) ?? '';
    expect(text).toContain('note: Another note.\n');
    expect(text.replace('Another note.', 'A note.')).toBe(asked.files.get(person));
  });

  it('does not replace what somebody else has changed since the form was opened, unless asked to', async () => {
    const commits = asked.commits.length;
    const path = `${contentPath}/people/massimo-locati.yaml`;
    await openRecord(page, 'people', 'massimo-locati');
    asked.files.set(path, `${asked.files.get(path)}`.replace('familyName:', 'honorific: Professor\nfamilyName:'));
    await box(page, 'Note').fill('Mine.');
    await saveForm(page);
    const dialog = page.getByRole('dialog', { name: 'This record has changed' });
    await dialog.waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual(['people/massimo-locati.yaml: Title']);
    await dialog.getByRole('button', { name: 'Back to the form' }).click();
    expect(asked.commits.length).toBe(commits);
    await saveForm(page);
    await dialog.getByRole('button', { name: 'Replace it with mine' }).click();
    await leaveAsDraft();
    expect(asked.commits.at(-1)?.additions.get(path)).toContain('note: Mine.\n');
    expect(asked.unknown).toEqual([]);
  });
});

it('sends no request to another origin than GitHub', () => {
  expect([...elsewhere]).toEqual(['https://api.github.com']);
  expect(blocked).toEqual([]);
});
