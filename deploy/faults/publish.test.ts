import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publish } from '../src/publish.ts';
import { currentRelease, verifyRelease } from '../src/releases.ts';
import { readSite, sha256 } from '../src/site-folder.ts';
import { noNginx, startNginx } from '../test/nginx.ts';
import { scratch, smallSite } from '../test/small-site.ts';
import { readAlong } from './readers.ts';

const runs = Number(process.env.FAULT_RUNS ?? 30);
const command = fileURLToPath(new URL('../publish-site.ts', import.meta.url));

/** A site of enough files that a publish takes its time. */
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

const pathOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** For each address, what a whole site of any of the versions answers there. */
const allowedOf = async (sites: readonly string[]) => {
  const allowed = new Map<string, Set<string>>();
  for (const site of sites) {
    for (const [path, bytes] of await readSite(site)) {
      const hashes = allowed.get(pathOf(path)) ?? new Set();
      allowed.set(pathOf(path), hashes.add(sha256(bytes)));
    }
  }
  allowed.delete('/404.html');
  return allowed;
};

/** Runs `publish` and kills it after so many milliseconds, if it still runs. */
const publishAndKill = async (site: string, root: string, after: number) => {
  const child = spawn(process.execPath, [command, 'publish', root, '--site', site, '--keep', '3'], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  await once(child, 'exit');
  clearTimeout(timer);
  return child.signalCode === 'SIGKILL';
};

describe.skipIf(noNginx)('readers while a publish goes wrong', () => {
  it(`see whole releases alone in ${runs} publishes killed at any moment`, async () => {
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
    for (let run = 0; run < runs; run++) {
      // Always the one that is not served: there is nothing to publish in the other.
      const isFirst = (await readFile(join(root, 'current/index.html'), 'utf8')).includes('Home one');
      const site = sites[isFirst ? 1 : 0] as string;
      // Spread over the whole run, and a little beyond it.
      if (await publishAndKill(site, root, (whole * 1.1 * (run + Math.random())) / runs)) killed++;
      const id = (await currentRelease(root)) as string;
      expect(await verifyRelease(root, id)).toEqual([]);
    }
    const seen = await stop();
    console.log(`${runs} publishes, ${killed} of them killed; ${seen.answers} answers, ${seen.wrong.length} wrong`);
    expect(killed).toBeGreaterThan(runs / 2);
    expect(seen.wrong).toEqual([]);
    expect(seen.answers).toBeGreaterThan(runs);

    await publish({ site: first, root, keep: 3 });
    expect((await readdir(join(root, 'releases'))).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(await readFile(join(root, 'current/index.html'), 'utf8')).toContain('Home one');
  });

  it('get every answer while releases change and nginx reloads', async () => {
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
    console.log(`6 releases and reloads; ${seen.answers} answers, ${seen.wrong.length} wrong`);
    expect(seen.wrong).toEqual([]);
  });

  it('find a whole release again after nginx is killed in the middle of a publish', async () => {
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
    console.log(`5 kills of nginx; ${seen.answers} answers, ${seen.wrong.length} wrong`);
    expect(seen.wrong).toEqual([]);
    expect(seen.answers).toBeGreaterThan(0);
  });

  it('see the site of before while it is built anew under the hands of a publish', async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    const site = await largeSite(folder.path, 'one');
    const other = await largeSite(folder.path, 'two');
    await publish({ site, root, keep: 3 });
    const publishing = publish({ site, root, keep: 3 });
    await rename(site, `${site}-old`);
    await rename(other, site);
    await publishing.catch(() => undefined);
    expect(await verifyRelease(root, (await currentRelease(root)) as string)).toEqual([]);
  });
});
