import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import type { Page } from '../model/page.ts';
import { reportAddress } from '../model/report.ts';
import type { Site } from '../model/site.ts';

/** The day of the assessment in the statement. Update it by hand after a new assessment. */
const assessedOn = '2026-11-24';

const path = '/accessibility/';

const List = ({ of }: { readonly of: Readonly<Record<string, string>> }) => (
  <ul>
    {Object.entries(of).map(([key, text]) => (
      <li key={key}>{text}</li>
    ))}
  </ul>
);

/**
 * The accessibility statement, following the model of the EU.
 *
 * @see https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj
 */
export const accessibility = (site: Site): Page => {
  const { accessibility: words, reportMistake } = site.words;
  const { acronym } = site.records.project;
  const report = reportAddress(site, path);
  return {
    path,
    title: words.title,
    description: words.description(acronym),
    shows: [],
    main: (
      <>
        <PageHeader title={words.title}>
          <p>{words.scope(acronym)}</p>
        </PageHeader>
        <Section id="status" title={words.statusTitle}>
          <p>{words.status}</p>
          <p>{words.form}</p>
        </Section>
        <Section id="not-accessible" title={words.notAccessibleTitle}>
          <List of={words.notAccessible} />
        </Section>
        <Section id="tested" title={words.testedTitle}>
          <List of={words.tested} />
        </Section>
        <Section id="not-tested" title={words.notTestedTitle}>
          <List of={words.notTested} />
        </Section>
        <Section id="prepared" title={words.preparedTitle}>
          <p>{words.prepared(site.date(assessedOn))}</p>
        </Section>
        <Section id="feedback" title={words.feedbackTitle}>
          <p>{report ? words.feedback : words.noAddress}</p>
          {report && (
            <a className="more" href={report}>
              {reportMistake}
            </a>
          )}
        </Section>
        <Section id="enforcement" title={words.enforcementTitle}>
          <p>{words.enforcement}</p>
        </Section>
      </>
    ),
  };
};
