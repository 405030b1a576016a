import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../src/publish.ts';
import { currentRelease, verifyRelease } from '../src/releases.ts';
import { readSite, sha256 } from '../src/site-folder.ts';
import { noNginx, startNginx } from '../test/nginx.ts';
import { buildTheSite, copyOfRecords, newsOf, noFakeTime } from '../test/site-build.ts';
import { scratch } from '../test/small-site.ts';

const kills = Number(process.env.FAULT_RUNS ?? 20);

const hashOf = async (folder: string) =>
  sha256(Buffer.from(JSON.stringify([...(await readSite(folder))].map(([path, bytes]) => [path, sha256(bytes)]))));

describe('a build of the real site', () => {
  it(`killed at any moment, ${kills} times, leaves a complete site or none, and nothing else is published`, async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    const dist = join(folder.path, 'dist');
    const content = await copyOfRecords(folder.path);
    const started = performance.now();
    expect(await buildTheSite({ folder: folder.path, content })).toMatchObject({ code: 0 });
    const whole = performance.now() - started;
    const first = await hashOf(dist);
    await publish({ site: dist, root, keep: 3 });

    let killed = 0;
    let absent = 0;
    let runs = 0;
    for (; killed < kills; runs++) {
      const killAfter = (whole * 1.1 * ((runs % kills) + Math.random())) / kills;
      if ((await buildTheSite({ folder: folder.path, content, killAfter })).killed) killed++;
      const published = await publish({ site: dist, root, keep: 3 }).catch((error: Error) => error.message);
      if (published.includes('There is no built site')) absent++;
      else expect(await hashOf(dist)).toBe(first);
      expect(await verifyRelease(root, (await currentRelease(root)) as string)).toEqual([]);
      expect(await hashOf(dist).catch(() => first)).toBe(first);
    }
    console.log(`${runs} builds, ${killed} of them killed, ${absent} left no site; the served release stayed complete`);
    expect(await buildTheSite({ folder: folder.path, content })).toMatchObject({ code: 0 });
    expect(await hashOf(dist)).toBe(first);
  });

  it('of a broken record fails with its line and leaves the previous site', async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    const dist = join(folder.path, 'dist');
    const content = await copyOfRecords(folder.path);
    await buildTheSite({ folder: folder.path, content });
    const id = await publish({ site: dist, root, keep: 3 });
    const [name = ''] = await readdir(join(content, 'organisations'));
    await appendFile(join(content, 'organisations', name), '\nnonsense: [\n');
    const { code, output } = await buildTheSite({ folder: folder.path, content });
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`organisations/${name}:\\d+:\\d+`));
    // The previous site is still complete: publishing it again makes no new release.
    expect(await publish({ site: dist, root, keep: 3 })).toBe(id);
    expect(await verifyRelease(root, id)).toEqual([]);
  });

  it.skipIf(noFakeTime || noNginx)('publishes a scheduled item on its day, by the clock of the machine', async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    const site = join(folder.path, 'dist');
    const content = await copyOfRecords(folder.path);
    await writeFile(join(content, 'news/scheduled.en.md'), newsOf('2031-05-05'));
    const publishAt = async (clock: string) => {
      const built = await buildTheSite({ folder: folder.path, content, clock });
      expect(built.code, built.output).toBe(0);
      return publish({ site, root, keep: 3 });
    };
    await publishAt('2031-05-04 12:00:00');
    await using nginx = await startNginx(join(folder.path, 'nginx'), root);
    const answerOf = async (path: string) => (await fetch(nginx.address + path)).status;
    expect(await answerOf('/news/scheduled/')).toBe(404);
    expect(await readFile(join(site, 'sitemap.xml'), 'utf8')).not.toContain('scheduled');
    const id = await publishAt('2031-05-05 12:00:00');
    await expect.poll(() => answerOf('/news/scheduled/'), { timeout: 5_000 }).toBe(200);
    // Years later, when every source is stale, the site is still complete.
    await publishAt('2041-01-01 12:00:00');
    expect(await answerOf('/news/scheduled/')).toBe(200);
    expect(await verifyRelease(root, id)).toEqual([]);
  });
});
