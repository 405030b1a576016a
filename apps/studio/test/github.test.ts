import { formatText } from '@mirocals/data/format';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { box, openRecord, readRefusal, saveForm } from './forms.ts';
import { type Asked, fakeGitHub, signIn } from './github.ts';
import { contentPath, openWelcome, readRecords, type Studio, startStudio } from './open-studio.ts';

// With a fake of GitHub: no request leaves the machine.
let studio: Studio;
let page: Page;
let asked: Asked;
let records: Map<string, string>;
const elsewhere = new Set<string>();

beforeAll(async () => {
  studio = await startStudio();
  records = await readRecords();
  ({ page } = await openWelcome(studio, new Map(), (address) => elsewhere.add(new URL(address).origin)));
  asked = await fakeGitHub(page, records);
  await signIn(page);
});
afterAll(() => studio.close());

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
      expect(text).toBe(formatText(path.replace(`${contentPath}/`, ''), text));
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
});

it('sends no request to another origin than GitHub', () => {
  expect([...elsewhere]).toEqual(['https://api.github.com']);
});
