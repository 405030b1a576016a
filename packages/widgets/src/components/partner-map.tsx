import type { MapData, MapPlace } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';

/** The props of `PartnerMap`. */
export interface PartnerMapProps {
  readonly map: MapData;
  readonly className?: string;
}

/** The radius of the disc behind a number. */
const radius = 13;

const Pin = ({ place: { number, x, y, pinX, pinY } }: { readonly place: MapPlace }) => (
  <g className="mirocals-pin">
    {(pinX !== x || pinY !== y) && <path d={`M${x} ${y}L${pinX} ${pinY}`} />}
    {(pinX !== x || pinY !== y) && <circle cx={x} cy={y} r={3} />}
    <circle cx={pinX} cy={pinY} r={radius} />
    <text x={pinX} y={pinY + 5} textAnchor="middle">
      {number}
    </text>
  </g>
);

/**
 * Numbered places on a map, and beside it the list of them. The list repeats everything on the map and has the links, each
 * large enough to touch.
 *
 * @example <PartnerMap map={{ width: 480, height: 560, land: 'M0 0…', label: 'Map: 9 places', credit: '…', places: [] }} />
 */
export const PartnerMap = ({ map, className = '' }: PartnerMapProps) => (
  <figure className={`mirocals-map ${className}`.trim()} part="map">
    <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={map.label}>
      <path className="mirocals-land" d={map.land} />
      {map.places.map((place) => (
        <Pin key={place.number} place={place} />
      ))}
    </svg>
    <ol className="mirocals-places">
      {map.places.map(({ number, name, entries }) => (
        <li key={number}>
          <span className="mirocals-number" aria-hidden="true">
            {number}
          </span>
          <div>
            <p className="mirocals-place">{name}</p>
            {entries.map((entry) => (
              <p key={entry.href ?? entry.name}>
                <Anchor href={entry.href} lang={entry.lang} translate="no">
                  {entry.name}
                </Anchor>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
    <figcaption className="mirocals-quiet">{map.credit}</figcaption>
  </figure>
);
