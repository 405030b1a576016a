import type { Finding, Result } from '@mirocals/data';
import { effectInWords } from '../model/phrases.ts';
import type { Site } from '../model/site.ts';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { Words } from './words.tsx';

interface ClinicalFindingsProps {
  readonly site: Site;
  readonly result: Result;
}

const ClinicalFinding = ({ site, finding }: { readonly site: Site; readonly finding: Finding }) => {
  const { words } = site;
  const { definition, share } = finding;
  return (
    <div className="answer">
      <h3>
        <Words site={site} of={finding.population} />
      </h3>
      <Facts
        of={[
          [words.analysis, words.analyses[finding.analysis]],
          [words.definition, definition && <Words site={site} of={definition} />],
          [words.share, share !== undefined && words.shareOf(site.percent(share))],
          [
            words.effectTitle,
            `${effectInWords(finding, site)}, ${words.significant[finding.significant ? 'yes' : 'no']}`,
          ],
        ]}
      />
    </div>
  );
};

/** The findings of a result for clinicians: the population, the analysis and the effect of each. */
export const ClinicalFindings = ({ site, result }: ClinicalFindingsProps) => (
  <Section id={`${result.id}-definitions`} title={site.words.findingsDefined}>
    <p>
      <Words site={site} of={result.primaryEndpoint.statement} />
    </p>
    {result.findings.map((finding) => (
      <ClinicalFinding key={finding.id} site={site} finding={finding} />
    ))}
    <Sources site={site} of={result} fields={['primaryEndpoint', 'findings']} />
  </Section>
);
