import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkspaceCopy } from '../apps/site/test/workspace-copy.ts';
import { fakeTime, newsOf, noFakeTime } from '../deploy/test/site-build.ts';
import { root } from './repository.ts';
import { copyWholeWorkspace, pathWithPnpm } from './whole-workspace.ts';

let workspace: WorkspaceCopy;
let path: string;

beforeAll(async () => {
  workspace = await copyWholeWorkspace();
  await cp(join(workspace.folder, 'packages/data/content'), join(workspace.folder, 'records'), { recursive: true });
  path = pathWithPnpm();
});
afterAll(() => workspace?.remove());

const build = (clock: string, settings: Record<string, string>) =>
  execFileSync(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--filter=@mirocals/site'], {
    cwd: workspace.folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, MIROCALS_CONTENT: 'records', ...settings, ...fakeTime(clock) },
  });

const built = (file: string) => readFile(join(workspace.folder, 'apps/site/dist', file), 'utf8').catch(() => undefined);

it.skipIf(noFakeTime)(
  'a second build has the records, the settings and the day of that build',
  { timeout: 900_000 },
  async () => {
    const records = join(workspace.folder, 'records');
    await writeFile(join(records, 'news/scheduled.en.md'), newsOf('2031-05-05'));
    build('2031-05-04 12:00:00', {});
    expect(await built('partners/genethon/index.html')).toContain('Généthon</span></h1>');
    expect(await built('news/scheduled/index.html')).toBeUndefined();
    expect(await built('sitemap.xml')).toContain('https://mirocals.example/trial/');

    const record = join(records, 'organisations/genethon.yaml');
    await writeFile(record, (await readFile(record, 'utf8')).replace('name: Généthon', 'name: Genopole Test'));
    build('2031-05-05 12:00:00', {
      SITE_URL: 'https://www.example.org/path',
      SITE_PREVIEW: '1',
      REPORT_URL: 'https://report.example/{kind}',
      SECURITY_CONTACT: 'mailto:security@example.org',
      STUDIO_REPO: 'example/records',
    });
    expect(await built('partners/genethon/index.html')).toContain('Genopole Test</span></h1>');
    expect(await built('news/scheduled/index.html')).toContain('It is published on its day.');
    expect(await built('sitemap.xml')).toContain('https://www.example.org/path/news/scheduled/');
    expect(await built('_headers')).toContain('noindex');
    expect(await built('index.html')).toContain('https://report.example/');
    expect(await built('.well-known/security.txt')).toContain('mailto:security@example.org');
    expect(await built('studio/settings.json')).toContain('example/records');
  },
);
