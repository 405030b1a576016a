import { createHash } from 'node:crypto';
import { appendFile, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratch } from '../test/small-site.ts';
import { cloneInto, pnpm, run } from './clone.ts';

it('keeps the embed script of a new version with its hash and notes, and requires the records that it was made with', async () => {
  await using folder = await scratch();
  const clone = cloneInto(folder.path);
  const widgets = join(clone, 'packages/widgets');
  const read = (path: string) => readFile(join(widgets, path), 'utf8');
  const { version: before } = JSON.parse(await read('package.json'));
  const { version: data } = JSON.parse(await readFile(join(clone, 'packages/data/package.json'), 'utf8'));
  const known = JSON.parse(await read('releases/integrity.json'));
  // Changesets that wait for the next release would set other versions.
  for await (const pending of glob(join(clone, '.changeset/*.md'))) await rm(pending);
  await writeFile(
    join(clone, '.changeset/widgets.md'),
    '---\n"@mirocals/widgets": minor\n---\n\nA test of a widget.\n',
  );
  // A change that only the new version has.
  await appendFile(join(widgets, 'src/styles/mirocals.css'), '\n.mirocals { order: 7; }\n');
  const manifest = await read('package.json');
  await writeFile(join(widgets, 'package.json'), manifest.replace(/workspace:>=[\d.]+/, 'workspace:>=0.0.1'));
  pnpm(clone, 'version-packages');

  const { version, peerDependencies } = JSON.parse(await read('package.json'));
  expect(peerDependencies['@mirocals/data']).toBe(`workspace:>=${data}`);
  const [major, minor] = before.split('.').map(Number);
  expect(version).toBe(`${major}.${minor + 1}.0`);
  const hashes = JSON.parse(await read('releases/integrity.json'));
  expect(hashes).toMatchObject(known);
  expect(Object.keys(hashes)).toEqual([...Object.keys(known), version]);
  for (const [file, hash] of Object.entries<string>(hashes[version])) {
    const bytes = await readFile(join(widgets, 'releases', version, file));
    expect(hash, file).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    expect(bytes, file).toEqual(await readFile(join(widgets, 'dist/embed', file)));
  }
  expect(await read(`releases/${version}/mirocals.css`)).not.toBe(await read(`releases/${before}/mirocals.css`));
  // Earlier versions have not changed, and the records have no new version.
  const changed = run(clone, 'git', 'status', '--porcelain').trim().split('\n');
  expect(changed.filter((line) => line.includes(`releases/${before}/`))).toEqual([]);
  expect(JSON.parse(await readFile(join(clone, 'packages/data/package.json'), 'utf8')).version).toBe(data);
  expect(run(clone, process.execPath, 'deploy/release-notes.ts', 'widgets')).toContain('A test of a widget.');

  // The site serves both versions, and the headers of nginx have not changed.
  pnpm(clone, 'turbo', 'run', 'build', '--filter=@mirocals/site');
  const site = join(clone, 'apps/site/dist');
  expect(await readFile(join(site, '_headers'), 'utf8')).toContain(`/embed/${version}/*\n`);
  for (const one of [before, version]) {
    const released = await readFile(join(widgets, 'releases', one, 'mirocals.js'));
    expect(await readFile(join(site, 'embed', one, 'mirocals.js'))).toEqual(released);
  }
  run(
    join(clone, 'apps/site'),
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    'test/headers.test.ts',
    'test/embed.test.ts',
  );
});
