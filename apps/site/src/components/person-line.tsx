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
  /** The organisation in the heading above, which is not repeated. */
  readonly under?: string;
}

/** A person in a directory: name and roles, then position, organisations and ORCID iD. */
export const PersonLine = ({ site, person, under }: PersonLineProps) => {
  const { id, orcid, position, affiliations, roles } = person;
  const organisations = site.records.organisations.filter(
    (one) => one.id !== under && affiliations.some(({ organisation }) => organisation === one.id),
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
      <div>
        {position && (
          <p>
            <Words site={site} of={position} />
          </p>
        )}
        {organisations.map((organisation) => (
          <p key={organisation.id}>
            <a href={site.path(addressOf('organisations', organisation.id))}>
              <OrganisationName site={site} of={organisation} />
            </a>
          </p>
        ))}
        {orcid && (
          <p>
            <a href={orcid}>{orcid.replace('https://', '')}</a>
          </p>
        )}
      </div>
    </li>
  );
};
