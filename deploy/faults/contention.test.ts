import { join } from 'node:path';
import { skipWithout } from '@mirocals/tools/skip-without';
import { expect, it } from 'vitest';
import { runCommand } from '../test/command.ts';
import { contend, contendedSites, publishers, sharedRoot } from '../test/contention.ts';
import { noNginx, startNginx } from '../test/nginx.ts';
import { scratch } from '../test/small-site.ts';
import { allowedOf, readAlong } from './readers.ts';

skipWithout('Several publishers', 'root', process.getuid?.() === 0);

const trials = Number(process.env.FAULT_RUNS ?? 70);

it.skipIf(noNginx).each(publishers)(
  `readers only get complete releases in ${trials} trials of publish, publish and rollback by $name`,
  async ({ name, starts }) => {
    await using folder = await scratch();
    const sites = await contendedSites(folder.path);
    const root = await sharedRoot(folder.path);
    for (const site of sites)
      expect(await runCommand(['publish', root, '--site', site], starts[0])).toMatchObject({ code: 0 });
    await using nginx = await startNginx(join(folder.path, 'nginx'), root);
    // Each site has a different immutable file, which stays while the other site is served.
    const stop = readAlong(nginx.address, await allowedOf(sites));
    const waited = await contend(root, sites, starts, trials);
    const seen = await stop();
    console.log(`${name}: ${trials} trials, ${waited} waits; ${seen.answers} responses, ${seen.wrong.length} wrong`);
    expect(seen.wrong).toEqual([]);
    expect(waited).toBeGreaterThan(trials / 2);
  },
);
