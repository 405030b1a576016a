import type { Result } from '@mirocals/data';
import type { ReactNode } from 'react';
import { effectInWords } from '../model/phrases.ts';
import { trialPath } from '../model/trials.ts';
import type { ResultProps } from './results/result-props.ts';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

/** The findings of a result for clinicians: one table with a column for each, so that none is read without the others. */
export const ClinicalFindings = ({ site, trial, result, prefix, about }: ResultProps) => {
  const { words, path } = site;
  const row = (name: string, cell: (finding: Result['findings'][number]) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      {result.findings.map((finding) => (
        <td key={finding.id}>
          <span className="column">
            <Words site={site} of={finding.population} />
            {words.colon}
          </span>
          {cell(finding)}
        </td>
      ))}
    </tr>
  );
  return (
    <Section id={`${prefix}clinical`} title={about + words.forClinicians}>
      <table>
        <caption>
          <Words site={site} of={result.primaryEndpoint.statement} />
        </caption>
        <thead>
          <tr>
            <td />
            {result.findings.map(({ id, population }) => (
              <th key={id} scope="col">
                <Words site={site} of={population} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(words.effectTitle, (finding) => effectInWords(finding, site))}
          {row(words.significance, ({ significant }) => words.significant[significant ? 'yes' : 'no'])}
          {row(words.analysis, ({ analysis }) => words.analyses[analysis])}
          {row(words.definition, ({ definition }) => definition && <Words site={site} of={definition} />)}
          {row(words.share, ({ share }) => site.percent(share ?? 100))}
        </tbody>
      </table>
      <a className="more" href={path(trialPath(site.records, trial))}>
        {words.summary.designInFull}
      </a>
    </Section>
  );
};
