import { PartnerMap } from '@mirocals/widgets';
import { placeInWords } from '@mirocals/widgets/feed';
import { Fragment } from 'react';
import { type Located, mapOf } from '../model/map.ts';
import type { Site } from '../model/site.ts';
import { Foreign } from './foreign.tsx';
import { Section } from './section.tsx';

interface PlacesProps {
  readonly site: Site;
  readonly of: readonly Located[];
}

/** A map with a list of the places on it, followed by the names whose city is not known. */
export const Places = ({ site, of }: PlacesProps) => {
  const { words } = site;
  const map = mapOf(site, of);
  if (!map) return null;
  const shown = new Set(map.places.flatMap(({ entries }) => entries.map(({ href }) => href)));
  const unknown = of.filter(({ href }) => !shown.has(href));
  return (
    <Section id="places" title={words.whereTheyAre}>
      <div className="mirocals">
        <PartnerMap map={map} />
      </div>
      {unknown.length > 0 && (
        <p>
          {words.notOnMap}{' '}
          {unknown.map(({ name, lang, place, href }, index) => (
            <Fragment key={href}>
              {index > 0 && ', '}
              <Foreign site={site} lang={lang} name>
                {name}
              </Foreign>
              {place && ` (${placeInWords(place, site.lang)})`}
            </Fragment>
          ))}
        </p>
      )}
    </Section>
  );
};
