import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Organisation } from '@mirocals/data';
import type { Logos } from '@mirocals/data/check';

/** A logo that a record names: its path on the site, and its bytes as the check has rewritten them. */
export interface PublishedLogo {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Returns the logos that records name. Other files in the folder are not published.
 *
 * @param logos the files that have passed the check.
 */
export const publishedLogos = (organisations: readonly Organisation[], logos: Logos): PublishedLogo[] => {
  const names = new Set(organisations.flatMap(({ logo }) => logo ?? []));
  return [...names].flatMap((name) => {
    const bytes = logos.get(name)?.bytes;
    return bytes ? [{ path: `/logos/${name}`, bytes }] : [];
  });
};

/** Writes logos into the folder of the site. */
export const writeLogos = (logos: readonly PublishedLogo[], folder: string): void => {
  for (const { path, bytes } of logos) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
};
