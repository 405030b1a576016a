import { medicalTrial } from '@mirocals/data/json-ld';
import { wordsOf } from '@mirocals/widgets/feed';
import { WordsOnThisPage } from '../components/glossary.tsx';
import { KeyFacts } from '../components/key-facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Design, designLabels } from '../components/trial/design.tsx';
import { Endpoints } from '../components/trial/endpoints.tsx';
import { Eligibility, Participants } from '../components/trial/participants.tsx';
import { Questions } from '../components/trial/questions.tsx';
import { TrialDates } from '../components/trial/trial-dates.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { stateOf } from '../model/state.ts';
import { translated } from '../model/translated.ts';
import { trialOf } from '../model/trial-of.ts';
import { turningPoints } from '../model/turning-points.ts';

/** The page about the trial: questions that people ask, then details for clinicians. */
export const trial = (site: Site): Page => {
  const { records, words } = site;
  const { results } = records;
  const record = trialOf(site);
  return {
    path: '/trial/',
    title: words.nav.trial,
    description: words.descriptions.trial(record.acronym),
    record: `trial/${record.id}`,
    shows: [record, ...results, ...turningPoints(records)],
    texts: records.publications.filter(({ id }) => id === record.pilot),
    jsonLd: [medicalTrial(site, record)],
    main: (
      <>
        <PageHeader
          title={words.trialTitle(record.acronym)}
          eyebrow={`${wordsOf(site.lang).state}${words.colon}${stateOf(site)}`}
        >
          <p>
            <Words site={site} of={record.title} />
          </p>
        </PageHeader>
        <div className="with-facts">
          <Questions site={site} />
          <KeyFacts site={site} />
          <Design site={site} />
          <Eligibility site={site} />
          <Endpoints site={site} />
          <Participants site={site} />
          <TrialDates site={site} />
          {record.funders && (
            <Section id="funders" title={words.facts.funders}>
              <ul className="plain">
                {record.funders.map(({ id, name, nameIn, website, contribution }) => (
                  <li key={id}>
                    {website ? (
                      <a className="large-target" href={website} translate="no">
                        {name}
                      </a>
                    ) : (
                      <span translate={nameIn ? undefined : 'no'}>
                        {nameIn ? <Words site={site} of={translated(name, site.first, nameIn)} /> : name}
                      </span>
                    )}
                    {contribution && (
                      <>
                        <br />
                        <Words site={site} of={contribution} />
                      </>
                    )}
                  </li>
                ))}
              </ul>
              <Sources site={site} of={record} fields={['funders']} about={words.facts.funders} />
            </Section>
          )}
        </div>
        <WordsOnThisPage site={site} of={[record, designLabels, results.slice(0, 1).map(({ summary }) => summary)]} />
      </>
    ),
  };
};
