import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Records } from '@mirocals/data';
import type { Logos } from '@mirocals/data/check';
import type { ProjectLogo } from '../model/site.ts';

/** A logo that a record names: its path on the site, and its bytes as the check has rewritten them. */
export interface PublishedLogo {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const pathOf = (name: string) => `/logos/${name}`;

/**
 * Returns the logos that records name. Other files in the folder are not published.
 *
 * @param logos the files that have passed the check.
 */
export const publishedLogos = ({ organisations, project }: Records, logos: Logos): PublishedLogo[] => {
  const names = new Set([...organisations, project.look ?? {}].flatMap(({ logo }) => logo ?? []));
  return [...names].flatMap((name) => {
    const bytes = logos.get(name)?.bytes;
    return bytes ? [{ path: pathOf(name), bytes }] : [];
  });
};

/** The logo of the project, if its record names one. */
export const projectLogo = ({ project: { look } }: Records, logos: Logos): ProjectLogo | undefined => {
  const { bytes, size } = logos.get(look?.logo ?? '') ?? {};
  if (!look?.logo || !bytes || !size) return undefined;
  const type = look.logo.endsWith('.svg') ? 'svg+xml' : 'png';
  const data = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return { path: pathOf(look.logo), data, ...size };
};

/** Writes logos into the folder of the site. */
export const writeLogos = (logos: readonly PublishedLogo[], folder: string): void => {
  for (const { path, bytes } of logos) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
};
