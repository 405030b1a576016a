import type { Organisation } from '@mirocals/data';
import type { MapData, MapPlace } from '@mirocals/widgets';
import { placeInWords } from '@mirocals/widgets/feed';
import { type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { readAtlas } from './atlas.ts';
import type { Site } from './site.ts';
import { type Point, spread } from './spread.ts';

/** An entry of a map. Without coordinates it is left out. */
export interface Located {
  readonly name: string;
  /** The language of the name. */
  readonly lang: string;
  readonly place: Organisation['place'];
  readonly href: string;
}

type Polygon = [number, number][][];

const width = 480;
const height = 560;
const margin = 64;

/** The outlines of all countries, read once, and only if a map is drawn. */
const countries = (() => {
  let polygons: Polygon[] | undefined;
  return () => {
    if (!polygons) {
      const world = readAtlas();
      polygons = feature(world, world.objects.countries).features.flatMap(({ geometry }) => {
        if (geometry.type === 'Polygon') return [geometry.coordinates as Polygon];
        return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Polygon[]) : [];
      });
    }
    return polygons;
  };
})();

type Box = readonly [west: number, south: number, east: number, north: number];

const boxOf = (points: readonly (readonly [number, number])[]): Box => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
};

const meets = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** An equal-area projection in which the places fill the map up to its margin. */
const projectionOf = (points: readonly (readonly [number, number])[]): GeoProjection => {
  const [west, south, east, north] = boxOf(points);
  return geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates: points.map(([x, y]) => [x, y]) },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0);
};

/** The land as an SVG path in whole units, without points closer than two units to the previous one. */
const landIn = (projection: GeoProjection): string => {
  const edge = [0, width / 2, width].flatMap((x) => [0, height / 2, height].map((y) => [x, y] as [number, number]));
  const seen = boxOf(edge.flatMap((point) => [projection.invert?.(point) ?? point]));
  const near = countries().filter(([outline = []]) => meets(boxOf(outline), seen));
  const path = geoPath(projection).digits(0)({ type: 'MultiPolygon', coordinates: near }) ?? '';
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const kept: Point[] = [];
      for (const corner of ring.replace('Z', '').split('L')) {
        const [x = 0, y = 0] = corner.split(',').map(Number);
        const last = kept.at(-1);
        if (!last || Math.hypot(x - last.x, y - last.y) >= 2) kept.push({ x, y });
      }
      return kept.length < 3 ? '' : `M${kept.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
    })
    .join('');
};

const outlines = new Map<string, string>();

/** Cached by the places, since the outline is the same in every language. */
const outlineOf = (points: readonly (readonly [number, number])[], projection: GeoProjection): string => {
  const key = JSON.stringify(points);
  const outline = outlines.get(key) ?? landIn(projection);
  outlines.set(key, outline);
  return outline;
};

const entryOf =
  ({ lang: own }: Site) =>
  ({ name, lang, href }: Located) => ({ name, ...(lang !== own && { lang }), href });

/**
 * A map of entries, with a number for each place, in the order of the entries.
 *
 * @returns `undefined` if fewer than two places have coordinates, since there is no area to draw.
 */
export const mapOf = (site: Site, located: readonly Located[]): MapData | undefined => {
  const groups = [...Map.groupBy(located, ({ place }) => place && placeInWords(place, site.lang))];
  const places = groups.flatMap(([name = '', entries]) => {
    const { latitude, longitude } = entries[0]?.place ?? {};
    if (latitude === undefined || longitude === undefined) return [];
    return [{ name, entries, at: [longitude, latitude] as const }];
  });
  if (places.length < 2) return undefined;
  const coordinates = places.map(({ at }) => at);
  const projection = projectionOf(coordinates);
  const points = coordinates.map(([longitude, latitude]) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { x: Math.round(x), y: Math.round(y) };
  });
  const pins = spread(points, { distance: 28, width, height });
  return {
    width,
    height,
    land: outlineOf(coordinates, projection),
    label: site.words.mapLabel(places.length),
    credit: site.words.mapCredit,
    places: places.map(({ name, entries }, index): MapPlace => {
      const { x, y } = points[index] as Point;
      const { x: pinX, y: pinY } = pins[index] as Point;
      return { number: index + 1, name, x, y, pinX, pinY, entries: entries.map(entryOf(site)) };
    }),
  };
};
