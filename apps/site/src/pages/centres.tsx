import { PageHeader } from '../components/page-header.tsx';
import { Places } from '../components/places.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The page of the centres that recruited participants, by country. */
export const centres = (site: Site): Page => {
  const { records, words } = site;
  const byCountry = [...Map.groupBy(records.centres, ({ place }) => place.country)];
  return {
    path: '/centres/',
    title: words.nav.centres,
    description: words.descriptions.centres(records.trial.acronym),
    shows: records.centres,
    main: (
      <>
        <PageHeader title={words.centresCount(records.centres.length)}>
          <p>{words.descriptions.centres(records.trial.acronym)}</p>
        </PageHeader>
        <Places
          site={site}
          of={records.centres.map(({ id, name, place }) => ({
            name: name.text,
            lang: name.lang,
            place,
            href: site.path(`/centres/#${id}`),
          }))}
        />
        {byCountry.map(([country, group]) => (
          <Section
            key={country}
            id={country.toLowerCase()}
            title={words.inCountry(site.country(country), group.length)}
          >
            <ul className="directory">
              {group.map(({ id, name, partOf, place }) => (
                <li key={id} id={id}>
                  <p>
                    <strong lang={name.lang} translate="no">
                      {name.text}
                    </strong>
                    {partOf && (
                      <span className="quiet" lang={partOf.lang} translate="no">
                        {partOf.text}
                      </span>
                    )}
                  </p>
                  <p>{place.city && <Words site={site} of={place.city} />}</p>
                </li>
              ))}
            </ul>
            <Sources site={site} of={group} />
          </Section>
        ))}
      </>
    ),
  };
};
