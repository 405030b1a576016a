import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { skipWithout } from '@mirocals/tools/skip-without';
import { describe, expect, it } from 'vitest';
import { publish } from '../src/publish.ts';
import { currentRelease, verifyRelease } from '../src/releases.ts';
import { scratch, smallSite } from '../test/small-site.ts';

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const skipped = skipWithout('Tests of a full disk', 'root on Linux, to mount a small disk', isRoot);

/** Mounts a disk of 2 MB, which needs root. */
const smallDisk = async (path: string) => {
  await mkdir(path, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path]);
  return { [Symbol.asyncDispose]: async () => void execFileSync('umount', ['-l', path]) };
};

const noise = (kilobytes: number) =>
  Array.from({ length: kilobytes }, () => Math.random().toString(36).repeat(90).slice(0, 1024)).join('');

describe.skipIf(skipped)('a full disk', () => {
  it('makes a publish fail with the reason, and keeps the served release without remains', async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    await using _disk = await smallDisk(root);
    const id = await publish({ site: await smallSite(folder.path, 'one'), root, keep: 5 });
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`data-${n}.json`, noise(40)]));
    const site = await smallSite(folder.path, 'two', files);

    // The free space shrinks, so that each run fails at another file; in the last run nothing fits.
    for (let left = 600; left >= 0; left -= 60) {
      const ballast = join(root, 'ballast');
      await rm(ballast, { force: true });
      await writeFile(ballast, Buffer.alloc((1900 - left) * 1024)).catch(() => undefined);
      await expect(publish({ site, root, keep: 5 })).rejects.toThrow('ENOSPC');
      expect(await currentRelease(root)).toBe(id);
      expect(await verifyRelease(root, id)).toEqual([]);
      expect((await readdir(join(root, 'releases'))).filter((name) => name !== id)).toEqual([]);
    }

    await rm(join(root, 'ballast'));
    const after = await publish({ site, root, keep: 5 });
    expect(await verifyRelease(root, after)).toEqual([]);
  });
});
