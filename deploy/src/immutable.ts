import { link, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type SiteFiles, sha256 } from './site-folder.ts';

/** Addresses whose bytes never change: the embed script of a version, and the assets, which carry their hash in their name. */
export const isImmutable = (path: string): boolean => /^(assets|embed\/\d+\.\d+\.\d+)\//.test(path);

/**
 * Where what is immutable stands, apart from the releases: a partner's page names a version that a rollback must not take
 * away, and a page opened a minute ago still asks for its style sheet.
 */
export const immutableFolder = (root: string): string => join(root, 'immutable');

/** @throws where a file at an immutable address has other bytes than those already published there */
export const refuseChanges = async (root: string, files: SiteFiles): Promise<void> => {
  for (const [path, bytes] of files) {
    if (!isImmutable(path)) continue;
    const old = await readFile(join(immutableFolder(root), path)).catch(() => undefined);
    if (old && sha256(old) !== sha256(bytes)) {
      throw new Error(`${path} was published with other content: give what has changed a new version.`);
    }
  }
};

/** Links what is new at immutable addresses to where it stays; a link appears whole, and never replaces a file. */
export const keepImmutable = async (root: string, site: string, paths: readonly string[]): Promise<void> => {
  for (const path of paths.filter(isImmutable)) {
    const target = join(immutableFolder(root), path);
    await mkdir(dirname(target), { recursive: true });
    // The compressed forms first: whoever finds the file finds them too.
    for (const ending of ['.br', '.gz', '']) {
      await link(join(site, path + ending), target + ending).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
      });
    }
  }
};
