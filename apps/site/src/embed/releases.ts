import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Palette } from '@mirocals/data/palette';
import type { Route } from '../model/route.ts';
import { withAccent } from './accent.ts';

const widgets = dirname(createRequire(import.meta.url).resolve('@mirocals/widgets/package.json'));
const read = (path: string) => readFileSync(join(widgets, path), 'utf8');

/** The hashes of all released files of the widgets by version and name, as values for `integrity`. */
const integrity: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  read('releases/integrity.json'),
);

/** The released versions of the widgets, oldest first. */
export const releases: readonly string[] = Object.keys(integrity);

/** The newest released version, and the hash of its script. */
export const newestRelease = {
  version: releases.at(-1) ?? '',
  integrity: integrity[releases.at(-1) ?? '']?.['mirocals.js'] ?? '',
};

/** The current script and style sheet in `v1`, in the colours of the records, and every release unchanged in a folder per version. */
export const embedFiles = (palette: Palette): Route[] => [
  ...['mirocals.js', 'mirocals.classic.js', 'mirocals.css'].map((file) => ({
    path: `/embed/v1/${file}`,
    content: () => withAccent(read(`dist/embed/${file}`), palette),
  })),
  ...Object.entries(integrity).flatMap(([version, files]) =>
    Object.keys(files).map((file) => ({
      path: `/embed/${version}/${file}`,
      content: () => read(`releases/${version}/${file}`),
    })),
  ),
  { path: '/embed/integrity.json', content: () => read('releases/integrity.json') },
];
