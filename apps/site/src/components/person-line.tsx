import type { Person } from '@mirocals/data';
import { personName } from '../model/person-name.ts';
import { heldRoles } from '../model/roles.ts';
import type { Site } from '../model/site.ts';

interface PersonLineProps {
  readonly site: Site;
  readonly person: Person;
  /** Whether to name the organisations too. */
  readonly withOrganisations?: boolean;
}

/** A person in a directory: name, roles, and where they belong. */
export const PersonLine = ({ site, person, withOrganisations = false }: PersonLineProps) => {
  const { id, orcid, affiliations, roles } = person;
  const organisations = affiliations.flatMap(
    ({ organisation }) => site.records.organisations.find((one) => one.id === organisation) ?? [],
  );
  const titles = heldRoles(site, roles).map(({ title }) => title);
  return (
    <li id={id}>
      <p>
        <strong>{personName(person)}</strong>
        {titles.length > 0 && <span className="quiet">{titles.join(', ')}</span>}
      </p>
      <p>
        {withOrganisations &&
          organisations.map((organisation) => (
            <a key={organisation.id} href={site.path(`/partners/${organisation.id}/`)}>
              {organisation.name}
            </a>
          ))}
        {orcid && <a href={orcid}>{orcid.replace('https://', '')}</a>}
      </p>
    </li>
  );
};
