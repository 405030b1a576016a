import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { compressedForms } from './compress.ts';
import { hashOf, linkOrCopy } from './files.ts';
import { type Hashes, refuseChanges } from './immutable.ts';
import { redirectsMap } from './redirects.ts';
import {
  currentRelease,
  listReleases,
  type Manifest,
  manifestOf,
  siteOf,
  switchTo,
  verifyRelease,
  withRootLock,
} from './releases.ts';
import { defectsOf, readSite, type SiteFiles, sha256 } from './site-folder.ts';

/** What to publish, and where. */
export interface PublishOptions {
  /** The built site, such as `apps/site/dist`. */
  readonly site: string;
  /** The folder of the releases and the link `current`. */
  readonly root: string;
  /** How many releases to keep for a rollback, the new one included. */
  readonly keep: number;
  /** The current time, which becomes part of the release's id. */
  readonly now?: Date;
}

const suffixes = ['', '.br', '.gz'];

/**
 * Writes a file and its compressed forms into the folder of a release. If they are unchanged and undamaged since the previous
 * release, they are linked, which keeps their date and ETag.
 *
 * @returns the hashes of the written files.
 */
const place = async (folder: string, path: string, bytes: Buffer, now: Date, old?: { site: string; files: Hashes }) => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const known = suffixes.map((suffix) => path + suffix).filter((name) => old && name in old.files);
  const hashes = await Promise.all(known.map((name) => hashOf(join(old?.site ?? '', name))));
  if (old?.files[path] === sha256(bytes) && known.every((name, index) => hashes[index] === old.files[name])) {
    for (const name of known) await linkOrCopy(join(old.site, name), join(folder, name));
    return known.map((name, index) => [name, hashes[index] as string] as const);
  }
  const forms = [['', bytes], ...(await compressedForms(path, bytes))] as const;
  for (const [suffix, form] of forms) {
    await writeFile(join(folder, path + suffix), form, { flush: true, mode: 0o644 });
    // The same date for all forms, so that a cache with one of them agrees with a server that sends another.
    await utimes(join(folder, path + suffix), now, now);
  }
  return forms.map(([suffix, form]) => [path + suffix, sha256(form)] as const);
};

/** Waits for all promises before it throws, so that nothing is still being written when a failed publish is removed. */
const settled = async <T>(running: readonly Promise<T>[]): Promise<T[]> => {
  await Promise.allSettled(running);
  return Promise.all(running);
};

/** Writes a release into an empty folder. */
const writeRelease = async (folder: string, id: string, files: SiteFiles, now: Date, old?: Manifest, site = '') => {
  const placed: (readonly [string, string])[] = [];
  const previous = old && { site, files: old.files };
  const entries = [...files];
  // In groups: compression occupies all cores, and only some files are open at a time.
  while (entries.length > 0) {
    const group = entries.splice(0, 32).map(([path, bytes]) => place(join(folder, 'site'), path, bytes, now, previous));
    placed.push(...(await settled(group)).flat());
  }
  const manifest: Manifest = { id, files: Object.fromEntries(placed) };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1), { flush: true });
  // Beside the site; the server's configuration includes it.
  await writeFile(join(folder, 'redirects.map'), redirectsMap(files), { flush: true });
};

/** The number of a release orders releases; its time is information only, since clocks can be wrong. */
const nextId = (releases: readonly string[], digest: string, now: Date) => {
  const number = 1 + Math.max(0, ...releases.map((id) => Number.parseInt(id, 10)));
  return `${String(number).padStart(6, '0')}-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${digest}`;
};

/** Removes releases beyond those to keep, but neither the served one nor the one before it, which readers may still be getting. */
const removeOld = async (root: string, keep: number, served: readonly (string | undefined)[]) => {
  const old = (await listReleases(root)).slice(0, -keep).filter((id) => !served.includes(id));
  for (const id of old) await rm(join(root, 'releases', id), { recursive: true, force: true });
};

/** A release whose manifest cannot be read does not prevent a publish. */
const readableManifests = async (root: string, ids: readonly string[]) => {
  const manifests = await Promise.all(ids.map((id) => manifestOf(root, id).catch(() => undefined)));
  return manifests.filter((manifest) => manifest !== undefined);
};

/**
 * Publishes a built site: writes a release into a new folder, compares it with its manifest, and switches to it in one step. If it
 * is interrupted or fails, the previous release stays in place.
 *
 * @returns the id of the release that is now served; that of the previous one if nothing has changed.
 * @throws if the site is incomplete, the disk is full, or an immutable file has changed.
 * @example await publish({ site: 'apps/site/dist', root: '/srv/mirocals', keep: 5 });
 */
export const publish = async ({ site, root, keep, now = new Date() }: PublishOptions): Promise<string> => {
  await mkdir(join(root, 'releases'), { recursive: true });
  return withRootLock(root, async () => {
    const files = await readSite(resolve(site));
    const defects = defectsOf(files);
    if (defects.length > 0) throw new Error(`${site} is not a complete site:\n${defects.join('\n')}`);
    const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]));
    const releases = await listReleases(root);
    const manifests = await readableManifests(root, releases);
    await refuseChanges(
      root,
      hashes,
      manifests.map((manifest) => manifest.files),
    );

    const served = await currentRelease(root);
    const old = manifests.find(({ id }) => id === served);
    const digest = sha256(Buffer.from(JSON.stringify(hashes))).slice(0, 8);
    if (old?.id.endsWith(digest) && (await verifyRelease(root, old.id)).length === 0) return old.id;

    const id = nextId(releases, digest, now);
    const next = join(root, 'releases', '.next');
    const target = join(root, 'releases', id);
    const interrupted = (await readdir(join(root, 'releases'))).filter((name) => name.startsWith('.next'));
    for (const name of interrupted) await rm(join(root, 'releases', name), { recursive: true, force: true });
    try {
      await writeRelease(next, id, files, now, old, old && siteOf(root, old.id));
      await rename(next, target);
      await switchTo(root, id);
    } catch (error) {
      for (const folder of [next, target]) await rm(folder, { recursive: true, force: true });
      throw error;
    }
    await removeOld(root, keep, [id, served]).catch((error: Error) =>
      console.error(`Old releases could not be removed: ${error.message}`),
    );
    return id;
  });
};
