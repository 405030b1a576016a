import { PageHeader } from '../components/page-header.tsx';
import { PlaceMap } from '../components/place-map.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { hasSeveral } from '../model/trials.ts';

/** The names of trials in one line. */
const acronymsOf = ({ records, lang }: Site, ids: readonly string[]) =>
  new Intl.ListFormat(lang, { type: 'unit' }).format(
    records.trials.filter(({ id }) => ids.includes(id)).map(({ acronym }) => acronym),
  );

/** The page of the centres that recruited participants: one list by country, beside a map with the names of the cities. */
export const centres = (site: Site): Page => {
  const { records, words } = site;
  const description = words.descriptions.centres((records.trials[0] ?? records.project).acronym);
  const byCountry = [...Map.groupBy(records.centres, ({ place }) => place.country)];
  return {
    path: '/centres/',
    title: words.nav.centres,
    description,
    shows: records.centres,
    main: (
      <>
        <PageHeader title={words.centresCount(records.centres.length)}>
          <p>{description}</p>
        </PageHeader>
        <div className="beside-map">
          <PlaceMap site={site} of={records.centres.map(({ place }) => place)} />
          {byCountry.map(([country, group]) => {
            const code = country.toLowerCase();
            return (
              <section key={country} id={code} aria-labelledby={`${code}-title`}>
                <h2 id={`${code}-title`}>{words.inCountry(site.country(country), group.length)}</h2>
                <ul className="directory">
                  {group.map(({ id, name, partOf, place, trials }) => (
                    <li key={id} id={id}>
                      {place.city && (
                        <p>
                          <Words site={site} of={place.city} />
                        </p>
                      )}
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
                      {hasSeveral(records) && trials && (
                        <p className="quiet" translate="no">
                          {acronymsOf(site, trials)}
                        </p>
                      )}
                    </li>
                  ))}
                </ul>
                <Sources site={site} of={group} about={words.inCountry(site.country(country), group.length)} />
              </section>
            );
          })}
        </div>
      </>
    ),
  };
};
