import { citationsOf } from '../../model/citations.ts';
import { money } from '../../model/phrases.ts';
import type { Site } from '../../model/site.ts';
import { hasSeveral } from '../../model/trials.ts';
import { Words } from '../words.tsx';

/** The countries of places, in the words of the page. */
const countries = ({ country, lang }: Site, places: readonly ({ country: string } | undefined)[]) => {
  const codes = new Set(places.flatMap((place) => place?.country ?? []));
  const names = [...codes].map(country).sort(new Intl.Collator(lang).compare);
  return new Intl.ListFormat(lang).format(names);
};

/** The key figures of the project, counted from the records. */
export const Numbers = ({ site }: { readonly site: Site }) => {
  const { words, records } = site;
  const { trials, centres, organisations, project } = records;
  const { award, programme } = project.funding;
  const [citation] = citationsOf(project, ['partners']);
  const listed = records.sources.find(({ id }) => id === citation?.source)?.date;
  return (
    <dl className="figures">
      {trials
        .filter(({ enrolment }) => enrolment.randomised !== undefined)
        .map(({ id, acronym, enrolment }) => (
          <div key={id}>
            <dt>
              {hasSeveral(records) && `${acronym}${words.colon}`}
              {words.facts.randomised}
            </dt>
            <dd>{enrolment.randomised}</dd>
            <dd className="quiet">{words.enrolment.randomised}</dd>
          </div>
        ))}
      {centres.length > 0 && (
        <div>
          <dt>{words.nav.centres}</dt>
          <dd>{centres.length}</dd>
          <dd className="quiet">
            {countries(
              site,
              centres.map(({ place }) => place),
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.nav.partners}</dt>
        <dd>{organisations.length}</dd>
        <dd className="quiet">
          {listed && <>{words.asListedIn(listed.slice(0, 4))}. </>}
          {countries(
            site,
            organisations.map(({ place }) => place),
          )}
        </dd>
      </div>
      {award && (
        <div>
          <dt>{words.facts.award}</dt>
          <dd>{money({ ...award, rounded: false }, site)}</dd>
          <dd className="quiet">
            {award.rounded && `${words.rounded}, `}
            <Words site={site} of={programme} />
          </dd>
        </div>
      )}
    </dl>
  );
};
