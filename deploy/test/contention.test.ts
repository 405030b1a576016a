import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from './command.ts';
import { contend, contendedSites, publishers, sharedRoot } from './contention.ts';
import { scratch } from './small-site.ts';

// `pnpm faults` runs many more trials.
it.each(publishers)('publishes and rollbacks of $name take turns', async ({ starts }) => {
  await using folder = await scratch();
  const sites = await contendedSites(folder.path);
  const root = await sharedRoot(folder.path);
  await contend(root, sites, starts, 2);
});

const users = publishers.find(({ name }) => name.startsWith('two users'))?.starts;
// In CI a separate step runs these tests as root.
if (!users) console.log('Several users and containers are not tested: needs root.');

it.skipIf(!users)('lets a second user of the group publish, and keeps the dates of unchanged files', async () => {
  await using folder = await scratch();
  const [site = ''] = await contendedSites(folder.path);
  const root = await sharedRoot(folder.path);
  const [first, second] = users ?? [];
  expect(await runCommand(['publish', root, '--site', site], first)).toMatchObject({ code: 0 });
  const page = join(root, 'current/news/index.html');
  const before = await stat(page);
  await rm(join(site, 'page-0'), { recursive: true });
  expect(await runCommand(['publish', root, '--site', site], second)).toMatchObject({ code: 0 });
  const after = await stat(page);
  // Linux does not let a user link the files of another one, so they are copied.
  expect([after.uid, after.mtimeMs]).toEqual([second?.uid, before.mtimeMs]);
  expect(await runCommand(['rollback', root], second)).toMatchObject({ code: 0 });
  expect(await runCommand(['verify', root])).toMatchObject({ code: 0 });
});
