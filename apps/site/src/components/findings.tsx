import type { Finding, Result } from '@mirocals/data';
import { effectInWords } from '../model/phrases.ts';
import type { Site } from '../model/site.ts';
import { FindingBar, scaleOf } from './finding-bar.tsx';
import { Words } from './words.tsx';

interface FindingsProps {
  readonly site: Site;
  readonly result: Result;
}

const Key = ({ site: { words } }: Pick<FindingsProps, 'site'>) => (
  <ul className="finding-key" aria-label={words.figure.key}>
    {(['yes', 'no'] as const).map((significant) => (
      <li key={significant}>
        <svg width="36" height="20" aria-hidden="true">
          <rect className={significant === 'yes' ? 'sure' : 'unsure'} x="1.5" y="1.5" width="33" height="17" />
        </svg>
        {words.figure[significant]}
      </li>
    ))}
  </ul>
);

const Row = ({ site, finding, scale }: { site: Site; finding: Finding; scale: number }) => (
  <li>
    <div className="finding-words">
      <p className="finding-population">
        <Words site={site} of={finding.population} />
      </p>
      <p className="finding-effect">{effectInWords(finding, site)}</p>
      <p className="finding-significance">{site.words.significant[finding.significant ? 'yes' : 'no']}</p>
      <p className="quiet">
        {finding.definition && <Words site={site} of={finding.definition} />}
        {finding.share !== undefined && ` ${site.words.shareOf(site.percent(finding.share))}`}
      </p>
    </div>
    <FindingBar site={site} finding={finding} scale={scale} />
  </li>
);

/**
 * A complete result: the outcome of the primary endpoint, all findings in one figure on one scale, and the disclaimer.
 * By design there is no way to show only one finding.
 */
export const Findings = ({ site, result }: FindingsProps) => {
  const { words, records } = site;
  const scale = scaleOf(result.findings);
  return (
    <div className="result">
      <p className="outcome">{words.outcome[result.primaryEndpoint.outcome]}</p>
      <figure>
        <p className="finding-axis" aria-hidden="true">
          <span>← {words.figure.lower}</span>
          <span>{words.figure.same}</span>
          <span>{words.figure.higher} →</span>
        </p>
        <ul className="findings">
          {result.findings.map((finding) => (
            <Row key={finding.id} site={site} finding={finding} scale={scale} />
          ))}
        </ul>
        <figcaption>
          <Key site={site} />
        </figcaption>
      </figure>
      <p className="quiet">
        <Words site={site} of={records.project.funding.disclaimer} />
      </p>
    </div>
  );
};
