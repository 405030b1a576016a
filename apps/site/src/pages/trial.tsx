import { statusInWords, wordsOf } from '@mirocals/widgets/feed';
import { Facts } from '../components/facts.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { medicalTrial } from '../outputs/json-ld.ts';

/** The trial: what people ask, then what a clinician looks for. */
export const trial = (site: Site): Page => {
  const { records, words, path } = site;
  const { trial: record, results, centres, organisations, publications } = records;
  const [result] = results;
  const sponsor = organisations.find(({ id }) => id === record.sponsor);
  const pilot = publications.find(({ id }) => id === record.pilot);
  return {
    path: '/trial/',
    title: words.nav.trial,
    description: words.descriptions.trial(record.acronym),
    shows: [record],
    jsonLd: [medicalTrial(site)],
    main: (
      <>
        <PageHeader title={words.trialTitle(record.acronym)} eyebrow={statusInWords(record, site.day, site.lang)}>
          <p>
            <Words site={site} of={record.title} />
          </p>
        </PageHeader>
        <Section id="questions" title={words.answersTitle}>
          {record.answers.map(({ id, question, answer }) => (
            <div key={id} id={id} className="answer">
              <h3>
                <Words site={site} of={question} />
              </h3>
              <p>
                <Words site={site} of={answer} />
              </p>
            </div>
          ))}
          {result && (
            <div id="what-was-found" className="answer">
              <h3>{words.whatWasFound}</h3>
              <p>
                <Words site={site} of={result.summary} />
              </p>
              <p>
                <a className="more" href={path('/results/')}>
                  {words.readResults}
                </a>
              </p>
            </div>
          )}
          <Sources site={site} of={record} fields={['answers']} />
        </Section>
        <Section id="design" title={words.design}>
          <Facts
            of={[
              [words.design, <Words key="design" site={site} of={record.design} />],
              [words.phase, <Words key="phase" site={site} of={record.phase} />],
              [words.runIn, record.runIn && <Words site={site} of={record.runIn} />],
              [words.dose, <Words key="dose" site={site} of={record.dose} />],
              [words.sponsor, sponsor && <a href={path(`/partners/${sponsor.id}/`)}>{sponsor.name}</a>],
              [
                words.registration,
                record.registrations.map(({ id, registry, url, firstPosted }) => (
                  <span key={id}>
                    <a href={url}>
                      {registry} {id}
                    </a>
                    {firstPosted && `, ${words.firstPosted(site.date(firstPosted))}`}
                  </span>
                )),
              ],
              [
                words.pilot,
                pilot && <a href={`${path('/publications/')}#${pilot.id}`}>{site.text(pilot.label).text}</a>,
              ],
              [
                words.nav.centres,
                <a key="centres" href={path('/centres/')}>
                  {words.centresCount(centres.length)}
                </a>,
              ],
            ]}
          />
          <h3>{words.arms}</h3>
          <ul className="plain">
            {record.arms.map(({ id, name, intervention, participants }) => (
              <li key={id}>
                <strong>
                  <Words site={site} of={name} />
                </strong>
                <br />
                <Words site={site} of={intervention} />
                {participants !== undefined && ` · ${words.armSize(participants)}`}
              </li>
            ))}
          </ul>
          <Sources
            site={site}
            of={record}
            fields={['design', 'phase', 'runIn', 'dose', 'sponsor', 'registrations', 'pilot', 'arms']}
          />
        </Section>
        <Section id="eligibility" title={words.eligibility}>
          <ul>
            <li>{words.ages(record.eligibility.minimumAge, record.eligibility.maximumAge)}</li>
            {record.eligibility.criteria.map(({ id, text }) => (
              <li key={id}>
                <Words site={site} of={text} />
              </li>
            ))}
          </ul>
          <Sources site={site} of={record} fields={['eligibility']} />
        </Section>
        <Section id="endpoints" title={words.primaryEndpoint}>
          <p>
            <Words site={site} of={record.primaryEndpoint.measure} />,{' '}
            <Words site={site} of={record.primaryEndpoint.timeFrame} />
            {result && (
              <>
                . <strong>{words.outcome[result.primaryEndpoint.outcome]}</strong>
              </>
            )}
          </p>
          {record.secondaryEndpoints && (
            <>
              <h3>{words.secondaryEndpoints}</h3>
              <ul>
                {record.secondaryEndpoints.map(({ id, text }) => (
                  <li key={id}>
                    <Words site={site} of={text} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <Sources site={site} of={record} fields={['primaryEndpoint', 'secondaryEndpoints']} />
        </Section>
        <Section id="participants" title={words.participants}>
          <Facts
            of={[
              [words.planned, record.enrolment.planned],
              [words.randomised, record.enrolment.randomised],
              [words.registered, record.enrolment.registered],
            ]}
          />
          <p>{words.threeNumbers}</p>
          <Sources site={site} of={record} fields={['enrolment']} />
        </Section>
        <Section id="status" title={words.history}>
          <ol className="timeline">
            {record.status.map(({ status, from }) => (
              <li key={status}>
                <p className="timeline-date">{site.date(from)}</p>
                <p>{wordsOf(site.lang).status[status]}</p>
              </li>
            ))}
          </ol>
          <Sources site={site} of={record} fields={['status']} />
        </Section>
        {record.funders && (
          <Section id="funders" title={words.fundersTitle}>
            <ul>
              {record.funders.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
            <Sources site={site} of={record} fields={['funders']} />
          </Section>
        )}
      </>
    ),
  };
};
