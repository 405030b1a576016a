import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../src/publish.ts';
import { currentRelease, verifyRelease } from '../src/releases.ts';
import { runCommand } from '../test/command.ts';
import { noNginx, startNginx } from '../test/nginx.ts';
import { scratch, smallSite } from '../test/small-site.ts';
import { allowedOf, readAlong } from './readers.ts';

const kills = Number(process.env.FAULT_RUNS ?? 60);

/** A site with enough files to kill a publish in the middle. */
const largeSite = (parent: string, version: string) =>
  smallSite(
    parent,
    version,
    Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `page-${n}/index.html`,
        `<!doctype html><html><h1>Page ${n} of ${version}</h1>${`<p>${version} ${n}</p>`.repeat(900)}</html>\n`,
      ]),
    ),
  );

/** Runs a publish and kills it after the given number of milliseconds. */
const publishAndKill = (site: string, root: string, killAfter: number) =>
  runCommand(['publish', root, '--site', site, '--keep', '3'], { killAfter });

describe.skipIf(noNginx)('readers while a publish is disturbed', () => {
  it(`only get complete releases while ${kills} publishes are killed at any moment`, async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    const sites = [await largeSite(folder.path, 'one'), await largeSite(folder.path, 'two')];
    const first = sites[0] as string;
    await publish({ site: first, root, keep: 3 });
    const started = performance.now();
    await publishAndKill(sites[1] as string, root, 60_000);
    const whole = performance.now() - started;

    await using nginx = await startNginx(join(folder.path, 'nginx'), root);
    const stop = readAlong(nginx.address, await allowedOf(sites));
    let killed = 0;
    let runs = 0;
    for (; killed < kills; runs++) {
      // The site that is not served, since the other one has no changes.
      const isFirst = (await readFile(join(root, 'current/index.html'), 'utf8')).includes('Home one');
      const site = sites[isFirst ? 1 : 0] as string;
      // Spread over the duration of a publish and a little longer.
      const killAfter = (whole * 1.1 * ((runs % kills) + Math.random())) / kills;
      if ((await publishAndKill(site, root, killAfter)).killed) killed++;
      const id = (await currentRelease(root)) as string;
      expect(await verifyRelease(root, id)).toEqual([]);
    }
    const seen = await stop();
    console.log(`${runs} publishes, ${killed} of them killed; ${seen.answers} responses, ${seen.wrong.length} wrong`);
    expect(seen.wrong).toEqual([]);
    expect(seen.answers).toBeGreaterThan(kills);

    await publish({ site: first, root, keep: 3 });
    expect((await readdir(join(root, 'releases'))).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(await readFile(join(root, 'current/index.html'), 'utf8')).toContain('Home one');
  });

  it('get every response while releases change and nginx reloads', async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    const sites = [await largeSite(folder.path, 'one'), await largeSite(folder.path, 'two')];
    await publish({ site: sites[0] as string, root, keep: 3 });
    await using nginx = await startNginx(join(folder.path, 'nginx'), root);
    const stop = readAlong(nginx.address, await allowedOf(sites));
    for (let run = 0; run < 6; run++) {
      await publish({ site: sites[run % 2 ? 0 : 1] as string, root, keep: 3 });
      nginx.reload();
    }
    const seen = await stop();
    console.log(`6 releases and reloads; ${seen.answers} responses, ${seen.wrong.length} wrong`);
    expect(seen.wrong).toEqual([]);
  });

  it('get a complete release after nginx was killed during a publish', async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    const sites = [await largeSite(folder.path, 'one'), await largeSite(folder.path, 'two')];
    await publish({ site: sites[0] as string, root, keep: 3 });
    await using nginx = await startNginx(join(folder.path, 'nginx'), root);
    const stop = readAlong(nginx.address, await allowedOf(sites), true);
    for (let run = 0; run < 5; run++) {
      const publishing = publish({ site: sites[run % 2 ? 0 : 1] as string, root, keep: 3 });
      await nginx.kill();
      await nginx.start();
      await publishing;
    }
    const seen = await stop();
    console.log(`5 kills of nginx; ${seen.answers} responses, ${seen.wrong.length} wrong`);
    expect(seen.wrong).toEqual([]);
    expect(seen.answers).toBeGreaterThan(0);
  });

  it('get a complete release if the site is rebuilt during a publish', async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    const site = await largeSite(folder.path, 'one');
    const other = await largeSite(folder.path, 'two');
    await publish({ site, root, keep: 3 });
    // It may find no site at all in the moment between the two.
    const publishing = publish({ site, root, keep: 3 }).catch(() => undefined);
    await rename(site, `${site}-old`);
    await rename(other, site);
    await publishing;
    expect(await verifyRelease(root, (await currentRelease(root)) as string)).toEqual([]);
  });
});
