import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { cloneInto, pnpm, root, run } from './clone.ts';

const verdaccio = fileURLToPath(new URL('node_modules/verdaccio/bin/verdaccio', import.meta.url));
const registry = `http://127.0.0.1:${20_000 + (process.pid % 10_000)}`;

let folder: string;
let server: ReturnType<typeof spawn>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirocals-release-'));
  // Anyone may publish here; other packages come from the machine's registry.
  const config = `storage: ${folder}/storage
uplinks:
  npmjs:
    url: ${run(root, 'npm', 'config', 'get', 'registry').trim()}
packages:
  '@mirocals/*':
    access: $all
    publish: $all
  '**':
    access: $all
    proxy: npmjs
log: { type: stdout, level: error }
`;
  await writeFile(join(folder, 'registry.yaml'), config);
  server = spawn(process.execPath, [verdaccio, '-c', join(folder, 'registry.yaml'), '-l', registry.slice(7)], {
    stdio: 'inherit',
  });
  const answers = () =>
    fetch(registry).then(
      ({ ok }) => ok,
      () => false,
    );
  await vi.waitUntil(answers, { timeout: 60_000 });
}, 120_000);

afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  await rm(folder, { recursive: true, force: true });
});

it('publishes a new record that a new project renders in a widget', async () => {
  const clone = cloneInto(folder);
  const before = run(clone, 'git', 'rev-parse', 'HEAD').trim();

  // A new item is a minor version by docs/publishing.md.
  const news = join(clone, 'packages/data/content/news');
  await cp(join(root, 'deploy/registry/dry-run-news.md'), join(news, 'dry-run.en.md'));
  pnpm(clone, 'changeset:records', before);
  expect(await readFile(join(clone, '.changeset/records.md'), 'utf8')).toContain('"@mirocals/data": minor');
  const versionBefore = JSON.parse(await readFile(join(clone, 'packages/data/package.json'), 'utf8')).version;
  pnpm(clone, 'version-packages');
  const { version } = JSON.parse(await readFile(join(clone, 'packages/data/package.json'), 'utf8'));
  const [major, minor] = versionBefore.split('.').map(Number);
  expect(version).toBe(`${major}.${minor + 1}.0`);
  const notes = await readFile(join(clone, 'packages/data/CHANGELOG.md'), 'utf8');
  expect(notes).toContain('news/dry-run');
  const released = JSON.parse(await readFile(join(clone, 'packages/data/content/released-ids.json'), 'utf8'));
  expect(released.news['dry-run']).toBe(version);

  run(clone, 'git', 'add', '-A');
  run(clone, 'git', 'commit', '--quiet', '-m', 'Release');
  pnpm(clone, 'turbo', 'run', 'build', '--filter=@mirocals/data', '--filter=@mirocals/widgets', '--force');
  await writeFile(join(clone, '.npmrc'), `//${registry.slice(7)}/:_authToken=dry-run\n`);
  // As the workflow does: packed by pnpm, published by npm.
  for (const name of ['data', 'widgets']) {
    const tarball = join(folder, `${name}.tgz`);
    pnpm(clone, '--filter', `@mirocals/${name}`, 'pack', '--out', tarball);
    run(clone, 'npm', 'publish', tarball, '--registry', registry, '--access', 'public');
  }

  const project = join(folder, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "type": "module", "private": true }');
  run(
    project,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--registry',
    registry,
    '@mirocals/data',
    '@mirocals/widgets',
    'react',
    'react-dom',
  );
  await writeFile(
    join(project, 'render.js'),
    `import * as records from '@mirocals/data';
import { NewsList } from '@mirocals/widgets';
import { newsFeed } from '@mirocals/widgets/feed';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
const feed = newsFeed(records, { lang: 'en', origin: 'https://www.example.org' });
console.log(renderToStaticMarkup(createElement(NewsList, { feed, headingLevel: 2 })));
`,
  );
  expect(run(project, process.execPath, 'render.js')).toContain('A test release');
});
