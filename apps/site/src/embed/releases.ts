import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Route } from '../model/route.ts';

const widgets = dirname(createRequire(import.meta.url).resolve('@mirocals/widgets/package.json'));
const read = (path: string) => readFileSync(join(widgets, path), 'utf8');

/** The hashes of every released file of the widgets, by version and name, as `integrity` takes them. */
const integrity: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  read('releases/integrity.json'),
);

/** The versions of the widgets that are kept for ever. */
export const releases: readonly string[] = Object.keys(integrity);

/** The newest of them, and the hash of its script. */
export const newestRelease = {
  version: releases.at(-1) ?? '',
  integrity: integrity[releases.at(-1) ?? '']?.['mirocals.js'] ?? '',
};

/** The script and the style sheet as they are now, in `v1`, and every release in a folder of its own. */
export const embedFiles = (): Route[] => [
  ...['mirocals.js', 'mirocals.css'].map((file) => ({
    path: `/embed/v1/${file}`,
    content: () => read(`dist/embed/${file}`),
  })),
  ...Object.entries(integrity).flatMap(([version, files]) =>
    Object.keys(files).map((file) => ({
      path: `/embed/${version}/${file}`,
      content: () => read(`releases/${version}/${file}`),
    })),
  ),
  { path: '/embed/integrity.json', content: () => read('releases/integrity.json') },
];
