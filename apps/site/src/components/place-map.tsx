import { mapOf, type Place } from '../model/map.ts';
import type { Site } from '../model/site.ts';

interface PlaceMapProps {
  readonly site: Site;
  readonly of: readonly (Place | undefined)[];
}

/** A map with the names of cities, drawn by this site. It repeats a list on the page, so it has no links. */
export const PlaceMap = ({ site, of }: PlaceMapProps) => {
  const { words, lang } = site;
  const map = mapOf(site, of);
  if (!map) return null;
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={words.mapLabel(map.places.length)}>
        <path d={map.land} />
        {map.places.map(({ name, x, y }) => (
          <circle key={name} cx={x} cy={y} r={map.radius} />
        ))}
        {map.places.map(
          ({ name, lang: own, label }) =>
            label && (
              <text key={name} x={label.x} y={label.y} textAnchor={label.anchor} lang={own === lang ? undefined : own}>
                {name}
              </text>
            ),
        )}
      </svg>
      <figcaption className="quiet">{words.mapCredit}</figcaption>
    </figure>
  );
};
