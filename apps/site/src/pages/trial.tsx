import type { Trial } from '@mirocals/data';
import { medicalTrial } from '@mirocals/data/json-ld';
import { resultsOf, wordsOf } from '@mirocals/widgets/feed';
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
import { type Site, siteAbout } from '../model/site.ts';
import { stateOf } from '../model/state.ts';
import { translated } from '../model/translated.ts';
import { hasSeveral, trialPath } from '../model/trials.ts';
import { turningPoints } from '../model/turning-points.ts';

/** The page about a trial: questions that people ask, then details for clinicians. */
export const trial = (all: Site, record: Trial): Page => {
  const site = siteAbout(all, record);
  const { records, words } = site;
  const results = resultsOf(records, record);
  return {
    path: trialPath(records, record),
    title: hasSeveral(records) ? words.trialTitle(record.acronym) : words.nav.trial,
    description: words.descriptions.trial(record.acronym),
    record: `trial/${record.id}`,
    shows: [record, ...results, ...turningPoints(records, record)],
    texts: records.publications.filter(({ id }) => id === record.pilot),
    jsonLd: [medicalTrial(site, record)],
    main: (
      <>
        <PageHeader
          title={words.trialTitle(record.acronym)}
          eyebrow={`${wordsOf(site.lang).state}${words.colon}${stateOf(site, record)}`}
        >
          <p>
            <Words site={site} of={record.title} />
          </p>
        </PageHeader>
        <div className="with-facts">
          <Questions site={site} trial={record} />
          <KeyFacts site={site} trial={record} />
          <Design site={site} trial={record} />
          <Eligibility site={site} trial={record} />
          <Endpoints site={site} trial={record} />
          <Participants site={site} trial={record} />
          <TrialDates site={site} trial={record} />
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
