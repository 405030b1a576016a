import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf, linkOrCopy } from './files.ts';

/** SHA-256 hashes of files by their paths in a site. */
export type Hashes = Readonly<Record<string, string>>;

/** The folder of the immutable files. No release removes one: host pages name a version, and open pages still load their style sheet. */
const immutableFolder = (root: string): string => join(root, 'immutable');

/** Selects the files whose address never has other content: scripts of a version, and assets with a hash in their name. */
const immutableOf = (hashes: Hashes): [path: string, hash: string][] =>
  Object.entries(hashes).filter(([path]) => /^(assets|embed\/\d+\.\d+\.\d+)\//.test(path));

/**
 * Refuses a site that changes an immutable file.
 *
 * @param published the manifests of the releases, which know a file that was damaged on the disk.
 * @throws with the path of the file.
 */
export const refuseChanges = async (root: string, site: Hashes, published: readonly Hashes[]): Promise<void> => {
  for (const [path, hash] of immutableOf(site)) {
    const known = published.find((hashes) => path in hashes)?.[path];
    const before = known ?? (await hashOf(join(immutableFolder(root), path)));
    if (before !== undefined && before !== hash) {
      throw new Error(`${path} is already published with different content; release the change under a new version.`);
    }
  }
};

/** Adds the immutable files of a release, and replaces those that are missing or damaged. */
export const keepImmutable = async (root: string, site: string, hashes: Hashes): Promise<void> => {
  const temporary = join(immutableFolder(root), '.next');
  for (const [path, hash] of immutableOf(hashes)) {
    const target = join(immutableFolder(root), path);
    if ((await hashOf(target)) === hash) continue;
    await mkdir(dirname(target), { recursive: true });
    await rm(temporary, { force: true });
    await linkOrCopy(join(site, path), temporary);
    await rename(temporary, target);
  }
};

/** Returns a line for each immutable file of a release that is missing or damaged. */
export const immutableDefects = async (root: string, hashes: Hashes): Promise<string[]> => {
  const defects: string[] = [];
  for (const [path, hash] of immutableOf(hashes)) {
    if ((await hashOf(join(immutableFolder(root), path))) !== hash) {
      defects.push(`immutable/${path} is not the published file`);
    }
  }
  return defects;
};
