import { addressOf } from '@mirocals/data/address';
import { Fragment } from 'react';
import { timeInWords } from '../model/ages.ts';
import { money, personName } from '../model/phrases.ts';
import { heldRoles } from '../model/roles.ts';
import type { Site } from '../model/site.ts';
import { translated } from '../model/translated.ts';
import { Facts } from './facts.tsx';
import { OrganisationName } from './organisation-name.tsx';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { Words } from './words.tsx';

interface AboutProps {
  readonly site: Site;
}

/** The roles in the whole project, each with the people in it and their organisations. */
const leaders = (site: Site) => {
  const { people, organisations } = site.records;
  const holders = people.flatMap((person) => heldRoles(site, person.roles).map((role) => ({ role, person })));
  return [...Map.groupBy(holders, ({ role }) => role.id)].map(
    ([id, group]) =>
      [
        group[0] && <Words site={site} of={group[0].role.title} />,
        <ul key={id} className="plain">
          {group.map(({ person }) => (
            <li key={person.id}>
              <a href={site.path(addressOf('people', person.id))} translate="no">
                {personName(person, site)}
              </a>
              {organisations
                .filter(({ id }) => person.affiliations.some(({ organisation }) => organisation === id))
                .map((organisation) => (
                  <Fragment key={organisation.id}>
                    , <OrganisationName site={site} of={organisation} />
                    {organisation.unit && <span translate="no"> ({organisation.unit})</span>}
                  </Fragment>
                ))}
            </li>
          ))}
        </ul>,
      ] as const,
  );
};

/** Who takes part in the project, its leaders, duration, funding and work packages. */
export const About = ({ site }: AboutProps) => {
  const { records, words, date } = site;
  const { project } = records;
  const { years, start, funding, workPackages } = project;
  return (
    <Section id="about" title={words.service.nav.about}>
      {project.composition && (
        <p>
          <Words site={site} of={project.composition} />
        </p>
      )}
      <Facts
        of={[
          ...leaders(site),
          years === undefined
            ? [words.facts.start, date(start)]
            : [words.facts.years, words.duration(timeInWords(site.lang, years), date(start))],
          [
            words.facts.funder,
            <Words key="funder" site={site} of={translated(funding.funder, site.first, funding.funderIn)} />,
          ],
          [words.facts.programme, <Words key="programme" site={site} of={funding.programme} />],
          [words.facts.grant, funding.grant],
          [words.facts.award, funding.award && money(funding.award, site)],
          [words.facts.officialTitle, project.officialTitle && <span lang="en">{project.officialTitle}</span>],
          [
            words.facts.workPackages,
            workPackages && (
              <ol>
                {workPackages.map(({ id, title }) => (
                  <li key={id}>
                    <Words site={site} of={title} />
                  </li>
                ))}
              </ol>
            ),
          ],
        ]}
      />
      <Sources
        site={site}
        of={[project, ...records.people.filter(({ roles }) => roles)]}
        about={words.service.nav.about}
      />
    </Section>
  );
};
