import { link, mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { compressedForms } from './compress.ts';
import { keepImmutable, refuseChanges } from './immutable.ts';
import { redirectsMap } from './redirects.ts';
import { currentRelease, listReleases, type Manifest, manifestOf, siteOf, switchTo } from './releases.ts';
import { defectsOf, readSite, type SiteFiles, sha256 } from './site-folder.ts';

/** What is published, and where to. */
export interface PublishOptions {
  /** The built site, such as `apps/site/dist`. */
  readonly site: string;
  /** The folder that holds the releases and the link `current`. */
  readonly root: string;
  /** How many releases stay for a rollback, the new one included. */
  readonly keep: number;
  /** Now, as an ISO date: part of the release's id. */
  readonly now?: Date;
}

const hashesOf = (files: SiteFiles) => Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]));

/** Writes a file with its compressed forms. One that has not changed is linked, and so keeps its date and its ETag. */
const place = async (folder: string, path: string, bytes: Buffer, old: string | undefined, now: Date) => {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  if (old !== undefined) {
    await link(join(old, path), target);
    for (const ending of ['.br', '.gz']) {
      await link(join(old, path + ending), target + ending).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
    }
    return;
  }
  for (const [ending, form] of [['', bytes], ...(await compressedForms(path, bytes))] as const) {
    await writeFile(target + ending, form, { flush: true, mode: 0o644 });
    // One date for all forms: a cache that holds one of them agrees with a server that asks for another.
    await utimes(target + ending, now, now);
  }
};

/** Waits for all, then throws what one of them threw: nothing is still written when a failed publish is tidied up. */
const settled = async (running: readonly Promise<unknown>[]) => {
  await Promise.allSettled(running);
  await Promise.all(running);
};

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Removes what interrupted runs have left, and releases beyond those to keep; never the one that is served. */
const tidy = async (root: string, keep: number) => {
  const folder = join(root, 'releases');
  const left = (await readdir(folder)).filter((name) => {
    const pid = /^\.next-(\d+)$/.exec(name)?.[1];
    return pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)));
  });
  const current = await currentRelease(root);
  const old = (await listReleases(root)).slice(0, -keep).filter((id) => id !== current);
  for (const name of [...left, ...old]) await rm(join(folder, name), { recursive: true, force: true });
};

/**
 * Publishes a built site: written and compressed aside, looked over, then switched to in one step. Whenever it is interrupted
 * or fails, what was served before is still served, whole.
 *
 * @returns the id of the release that is served now; that of before where nothing has changed
 * @throws where the site is not whole, the disk is full, or a file at an immutable address has changed
 * @example await publish({ site: 'apps/site/dist', root: '/srv/mirocals', keep: 5 });
 */
export const publish = async ({ site, root, keep, now = new Date() }: PublishOptions): Promise<string> => {
  const files = await readSite(resolve(site));
  const defects = defectsOf(files);
  if (defects.length > 0) throw new Error(`${site} is not a whole site:\n${defects.join('\n')}`);
  await refuseChanges(root, files);

  const presentId = await currentRelease(root);
  const present = presentId === undefined ? undefined : await manifestOf(root, presentId);
  const hashes = hashesOf(files);
  const digest = sha256(Buffer.from(JSON.stringify(hashes))).slice(0, 8);
  if (present?.id.endsWith(digest)) return present.id;

  const id = `${now.toISOString().replaceAll(/[-:.]/g, '')}-${digest}`;
  const next = join(root, 'releases', `.next-${process.pid}`);
  await mkdir(join(root, 'releases'), { recursive: true });
  await tidy(root, keep);
  try {
    const placeFile = ([path, bytes]: readonly [string, Buffer]) => {
      const unchanged = present && present.files[path] === hashes[path];
      return place(join(next, 'site'), path, bytes, unchanged ? siteOf(root, present.id) : undefined, now);
    };
    const entries = [...files];
    // Some at a time: their compression keeps all cores busy, and few of them are open at once.
    while (entries.length > 0) await settled(entries.splice(0, 32).map(placeFile));
    const manifest: Manifest = { id, files: hashes };
    await writeFile(join(next, 'manifest.json'), JSON.stringify(manifest, null, 1), { flush: true });
    // Beside the site, where the server's configuration includes it from; read anew when nginx is reloaded.
    await writeFile(join(next, 'redirects.map'), redirectsMap(files.get('_redirects')?.toString() ?? ''), {
      flush: true,
    });
    await keepImmutable(root, join(next, 'site'), [...files.keys()]);
    await rename(next, join(root, 'releases', id));
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await switchTo(root, id);
  await tidy(root, keep);
  return id;
};
