import type { Organisation } from '@mirocals/data';
import { type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { readAtlas } from './atlas.ts';
import { type Label, labelsOf, type Point } from './labels.ts';
import type { Site } from './site.ts';

/** A place that may be on a map; without coordinates it is left out. */
export type Place = NonNullable<Organisation['place']>;

/** A place on a map, with its name where there is room for it. */
interface NamedPlace extends Point {
  readonly name: string;
  readonly lang: string;
  readonly label: Label | undefined;
}

/** A map: outlines of countries and the places on them, in the units of its `viewBox`. */
export interface NamedMap {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** The land as the data of an SVG path. */
  readonly land: string;
  readonly places: readonly NamedPlace[];
}

type Polygon = [number, number][][];

const width = 480;
const height = 560;
const margin = 64;
/** The radius of the dot of a place. */
const radius = 7;
/** The size of the names on a map of 280 px, on the narrowest screens: 16 px there. */
const size = 27;

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
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
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

/**
 * A map of places with their names, each place once.
 *
 * @returns `undefined` if fewer than two places have coordinates, since there is no area to draw.
 */
export const mapOf = (site: Site, located: readonly (Place | undefined)[]): NamedMap | undefined => {
  const known = located.flatMap((place) => {
    const { city, latitude, longitude } = place ?? {};
    if (!city || latitude === undefined || longitude === undefined) return [];
    const { text: name, lang } = site.text(city);
    return [{ name, lang, at: [longitude, latitude] as const }];
  });
  const cities = [...new Map(known.map((one) => [`${one.at}`, one])).values()];
  if (cities.length < 2) return undefined;
  const coordinates = cities.map(({ at }) => at);
  const projection = projectionOf(coordinates);
  const points = cities.map(({ name, lang, at: [longitude, latitude] }) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { name, lang, x: Math.round(x), y: Math.round(y) };
  });
  const labels = labelsOf(points, { width, height, size, radius });
  return {
    width,
    height,
    radius,
    land: outlineOf(coordinates, projection),
    places: points.map((point, index) => ({ ...point, label: labels[index] })),
  };
};
