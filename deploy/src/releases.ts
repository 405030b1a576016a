import { existsSync } from 'node:fs';
import { readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withLock } from '@mirocals/tools/lock';
import { type Hashes, immutableDefects, keepImmutable } from './immutable.ts';
import { redirectsMap } from './redirects.ts';
import { defectsOf, readSite, sha256 } from './site-folder.ts';

/** The content of a release, in `releases/<id>/manifest.json`. */
export interface Manifest {
  /** `000042-20261124T221000Z-1f2e3d4c`: its number, when it was published in UTC, and the start of the hash of the site. */
  readonly id: string;
  /** The hashes of all files, compressed ones included. */
  readonly files: Hashes;
}

/** The folder that the web server reads: `<root>/releases/<id>/site`, through the link `<root>/current`. */
export const siteOf = (root: string, id: string): string => join(root, 'releases', id, 'site');

/** Returns the ids of the releases, oldest first. An interrupted publish leaves none. */
export const listReleases = async (root: string): Promise<string[]> => {
  const names = await readdir(join(root, 'releases')).catch(() => []);
  return names.filter((name) => /^\d+-/.test(name)).sort();
};

/** Returns the id of the served release, if there is one. The release itself may be missing. */
export const currentRelease = async (root: string): Promise<string | undefined> => {
  const target = await readlink(join(root, 'current')).catch(() => undefined);
  return target === undefined ? undefined : basename(dirname(target));
};

/** @throws if there is no such release, or its manifest cannot be read. */
export const manifestOf = async (root: string, id: string): Promise<Manifest> => {
  try {
    return JSON.parse(await readFile(join(root, 'releases', id, 'manifest.json'), 'utf8'));
  } catch {
    throw new Error(`${root} has no readable release ${id}; run "list" to see the releases.`);
  }
};

/** Compares the folder of a release with its manifest; the immutable files outside it are not compared. */
const folderDefects = async (root: string, id: string, expected: Hashes): Promise<string[]> => {
  const files = await readSite(siteOf(root, id)).catch((error: Error) => error.message);
  if (typeof files === 'string') return [files];
  const changed = Object.entries(expected).filter(([path, hash]) => {
    const bytes = files.get(path);
    return bytes === undefined || sha256(bytes) !== hash;
  });
  const redirects = await readFile(join(root, 'releases', id, 'redirects.map'), 'utf8').catch(() => undefined);
  return [
    ...changed.map(([path]) => `${path} is not the published file`),
    ...[...files.keys()].filter((path) => !(path in expected)).map((path) => `${path} was not published`),
    ...(redirects === redirectsMap(files) ? [] : ['redirects.map is not the published file']),
    ...defectsOf(files),
  ];
};

/**
 * Compares everything that readers get of a release with its manifest.
 *
 * @returns a line for each defect; none if the release is as it was published.
 */
export const verifyRelease = async (root: string, id: string): Promise<string[]> => {
  const { files } = await manifestOf(root, id);
  return [...(await folderDefects(root, id, files)), ...(await immutableDefects(root, files))];
};

/**
 * Serves a release from the next request on. The link `current` is replaced in one step. Only call it with the lock.
 *
 * @throws if the release is damaged; the served release stays.
 */
export const switchTo = async (root: string, id: string): Promise<void> => {
  const { files } = await manifestOf(root, id);
  const inFolder = await folderDefects(root, id, files);
  if (inFolder.length === 0) await keepImmutable(root, siteOf(root, id), files);
  const defects = inFolder.length > 0 ? inFolder : await immutableDefects(root, files);
  if (defects.length > 0) throw new Error(`Release ${id} is damaged:\n${defects.join('\n')}`);
  const next = join(root, '.current');
  await rm(next, { force: true });
  await symlink(join('releases', id, 'site'), next);
  await rename(next, join(root, 'current'));
};

/** Runs work while no other publish or rollback of the root runs: of any process, user, container or machine that shares it. */
export const withRootLock = async <T>(root: string, work: () => Promise<T>): Promise<T> => {
  if (!existsSync(join(root, 'releases'))) throw new Error(`Nothing is published in ${root}.`);
  return withLock(join(root, '.lock'), work, () =>
    console.error(`Waiting for another publish or rollback in ${root}.`),
  );
};

/**
 * Goes back to the release before the served one, or to a named one.
 *
 * @returns the id of the release that is now served.
 * @throws if there is no such release or it is damaged; the served release stays.
 */
export const rollback = (root: string, to?: string): Promise<string> =>
  withRootLock(root, async () => {
    const served = await currentRelease(root);
    const earlier = (await listReleases(root)).filter((id) => served !== undefined && id < served);
    const id = to ?? earlier.at(-1);
    if (id === undefined) throw new Error(`${root} has no release before ${served ?? 'the first one'}.`);
    await switchTo(root, id);
    return id;
  });
