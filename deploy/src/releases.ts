import { readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { defectsOf, readSite, sha256 } from './site-folder.ts';

/** What a release is made of, kept beside it: `releases/<id>/manifest.json`. */
export interface Manifest {
  /** `20261124T221000000Z-1f2e3d4c`: when it was published, in UTC, and the start of the hash of all its files. */
  readonly id: string;
  /** The path of each file to the SHA-256 of its bytes. */
  readonly files: Readonly<Record<string, string>>;
}

/** The folder that the web server reads: `<root>/releases/<id>/site`, through the link `<root>/current`. */
export const siteOf = (root: string, id: string): string => join(root, 'releases', id, 'site');

/** The ids of all whole releases, the oldest first. What was left by an interrupted publish is none. */
export const listReleases = async (root: string): Promise<string[]> => {
  const names = await readdir(join(root, 'releases')).catch(() => []);
  return names.filter((name) => !name.startsWith('.')).sort();
};

/** The id of the release that is served, if there is one. */
export const currentRelease = async (root: string): Promise<string | undefined> => {
  const target = await readlink(join(root, 'current')).catch(() => undefined);
  return target === undefined ? undefined : basename(dirname(target));
};

/** @throws where there is no such release */
export const manifestOf = async (root: string, id: string): Promise<Manifest> => {
  const text = await readFile(join(root, 'releases', id, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`There is no release ${id} in ${root}.`);
  return JSON.parse(text);
};

/**
 * Compares a release with its manifest, and looks whether it is whole.
 *
 * @returns one line for each defect; none for a release that is as it was published
 */
export const verifyRelease = async (root: string, id: string): Promise<string[]> => {
  const { files: expected } = await manifestOf(root, id);
  const files = await readSite(siteOf(root, id));
  const own = new Map([...files].filter(([path]) => path in expected || !/\.(br|gz)$/.test(path)));
  const changed = Object.entries(expected).filter(([path, hash]) => {
    const bytes = own.get(path);
    return bytes === undefined || sha256(bytes) !== hash;
  });
  const strange = [...own.keys()].filter((path) => !(path in expected));
  return [
    ...changed.map(([path]) => `${path} is not what was published`),
    ...strange.map((path) => `${path} was not published`),
    ...defectsOf(own),
  ];
};

/** Serves another release from the next request on: the link is replaced in one step, and never absent. */
export const switchTo = async (root: string, id: string): Promise<void> => {
  const next = join(root, `.current-${process.pid}`);
  await rm(next, { force: true });
  await symlink(join('releases', id, 'site'), next);
  await rename(next, join(root, 'current'));
};

/**
 * Goes back to the release before the present one, or to a named one, after a look whether it is whole.
 *
 * @returns the id of the release that is served now
 * @throws where there is none to go back to, or it is damaged; what is served stays
 */
export const rollback = async (root: string, to?: string): Promise<string> => {
  const releases = await listReleases(root);
  const present = await currentRelease(root);
  const id = to ?? releases.filter((release) => present !== undefined && release < present).at(-1);
  if (id === undefined) throw new Error(`There is no release before ${present ?? 'the first'} in ${root}.`);
  const defects = await verifyRelease(root, id);
  if (defects.length > 0) throw new Error(`Release ${id} is damaged:\n${defects.join('\n')}`);
  await switchTo(root, id);
  return id;
};
