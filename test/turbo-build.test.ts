import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from '../apps/site/test/workspace-copy.ts';
import { fakeTime, newsOf, noFakeTime } from '../deploy/test/site-build.ts';
import { pnpm, read, root } from './repository.ts';

let workspace: WorkspaceCopy;
/** The command search path with the pnpm of the repository, which turbo starts for each task. */
let path: string;

beforeAll(async () => {
  workspace = await copyWorkspace();
  for (const file of ['package.json', 'pnpm-lock.yaml', 'turbo.json', 'vitest.base.ts'])
    await cp(join(root, file), join(workspace.folder, file));
  // Nothing is built yet, as in a fresh clone.
  for (const built of ['packages/data/dist', 'packages/widgets/dist', 'apps/studio/dist', 'apps/site/program'])
    await rm(join(workspace.folder, built), { recursive: true, force: true });
  // Its dependencies are those of the original, which pnpm must not install again.
  const settings = await read('pnpm-workspace.yaml');
  await writeFile(
    join(workspace.folder, 'pnpm-workspace.yaml'),
    settings.replace('verifyDepsBeforeRun: install', 'verifyDepsBeforeRun: false'),
  );
  await cp(join(workspace.folder, 'packages/data/content'), join(workspace.folder, 'records'), { recursive: true });
  const place = pnpm(['exec', 'sh', '-c', 'command -v pnpm']);
  path = `${dirname(place)}${delimiter}${process.env.PATH}`;
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
