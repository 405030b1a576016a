import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, readHistory } from '../src/check/index.ts';

const consortium = join(import.meta.dirname, 'second-consortium');

describe('the dates of records', () => {
  let root: string;
  let repository: string;
  const content = (folder: string) => join(folder, 'data/content');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: 'pipe' });
  const commit = (date: string) => {
    git('add', '--all');
    const author = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...author, 'commit', '--message', date], {
      cwd: repository,
      env: { ...process.env, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: date },
      stdio: 'pipe',
    });
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'history-'));
    repository = join(root, 'repository');
    await cp(consortium, content(repository), { recursive: true });
    await rm(join(content(repository), 'news/results-published.fr.md'));
    git('init', '--quiet');
    commit('2024-03-01T12:00:00Z');
    await cp(join(consortium, 'news'), join(content(repository), 'news'), { recursive: true });
    // Already 1 May in UTC.
    commit('2024-04-30T23:30:00-02:00');
  });
  afterAll(() => rm(root, { recursive: true }));

  it('are the days of the commits that added the record and last changed one of its files', async () => {
    const history = await readHistory(content(repository));
    expect(history.get('news/results-published')).toEqual({ created: '2024-03-01', modified: '2024-05-01' });
    expect(history.get('people/ada-example')).toEqual({ created: '2024-03-01', modified: '2024-03-01' });
  });

  it('are published with the records', async () => {
    const { records } = await check(content(repository), { history: await readHistory(content(repository)) });
    expect(records?.project).toMatchObject({ created: '2024-03-01', modified: '2024-03-01' });
    expect(records?.news.map(({ id, modified }) => [id, modified])).toEqual([
      ['results-published', '2024-05-01'],
      ['first-visit', '2024-03-01'],
    ]);
  });

  it('are left out in a shallow clone, which lacks the first commits', async () => {
    const clone = join(root, 'shallow');
    git('clone', '--quiet', '--depth', '1', pathToFileURL(repository).href, clone);
    expect(await readHistory(content(clone))).toEqual(new Map());
  });

  it('are left out outside a repository', async () => {
    const folder = join(root, 'plain');
    await cp(consortium, folder, { recursive: true });
    expect(await readHistory(folder)).toEqual(new Map());
    const { records } = await check(folder, { history: await readHistory(folder) });
    expect(records?.project).not.toHaveProperty('modified');
  });
});
