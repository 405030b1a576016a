import type { Organisation } from '@mirocals/data';
import { placeInWords } from '@mirocals/widgets/feed';
import { Fragment } from 'react';
import type { Site } from '../model/site.ts';
import { OrganisationName } from './organisation-name.tsx';
import { PlaceMap } from './place-map.tsx';
import { Section } from './section.tsx';

interface PlacesProps {
  readonly site: Site;
  readonly of: readonly Organisation[];
}

/** A map of organisations, followed by the names of those that are not on it. */
export const Places = ({ site, of }: PlacesProps) => {
  const { words } = site;
  const unknown = of.filter(({ place }) => place?.latitude === undefined);
  if (of.length - unknown.length < 2) return null;
  return (
    <Section id="places" title={words.whereTheyAre}>
      <PlaceMap site={site} of={of.map(({ place }) => place)} />
      {unknown.length > 0 && (
        <p>
          {words.notOnMap}{' '}
          {unknown.map((one, index) => (
            <Fragment key={one.id}>
              {index > 0 && ', '}
              <OrganisationName site={site} of={one} />
              {one.place && ` (${placeInWords(one.place, site.lang)})`}
            </Fragment>
          ))}
        </p>
      )}
    </Section>
  );
};
