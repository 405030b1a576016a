import type { Person } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { Fragment } from 'react';
import { personName } from '../model/phrases.ts';
import { heldRoles } from '../model/roles.ts';
import type { Site } from '../model/site.ts';
import { OrganisationName } from './organisation-name.tsx';
import { Words } from './words.tsx';

interface PersonLineProps {
  readonly site: Site;
  readonly person: Person;
  /** Whether to show the organisations of the person. */
  readonly withOrganisations?: boolean;
}

/** A person in a directory: name, roles, organisations and ORCID iD. */
export const PersonLine = ({ site, person, withOrganisations = false }: PersonLineProps) => {
  const { id, orcid, position, affiliations, roles } = person;
  const organisations = affiliations.flatMap(
    ({ organisation }) => site.records.organisations.find((one) => one.id === organisation) ?? [],
  );
  const held = heldRoles(site, roles);
  return (
    <li id={id}>
      <p>
        <strong translate="no">{personName(person, site)}</strong>
        {held.length > 0 && (
          <span className="quiet">
            {held.map(({ id: role, title }, index) => (
              <Fragment key={role}>
                {index > 0 && ', '}
                <Words site={site} of={title} />
              </Fragment>
            ))}
          </span>
        )}
      </p>
      {position && withOrganisations && (
        <p>
          <Words site={site} of={position} />
        </p>
      )}
      <p>
        {withOrganisations &&
          organisations.map((organisation) => (
            <a key={organisation.id} href={site.path(addressOf('organisations', organisation.id))}>
              <OrganisationName site={site} of={organisation} />
            </a>
          ))}
        {orcid && <a href={orcid}>{orcid.replace('https://', '')}</a>}
      </p>
    </li>
  );
};
