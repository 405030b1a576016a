import type { Finding, Result } from '@mirocals/data';
import type { Site } from '../model/site.ts';
import { Words } from './words.tsx';

interface FindingsProps {
  readonly site: Site;
  readonly result: Result;
}

const effectInWords = ({ effect }: Finding, { words, text, percent }: Site) =>
  words.effect[effect.direction](percent(effect.percent), text(effect.on).text);

/**
 * A result whole: the outcome of its primary endpoint, all findings side by side, and whose view they are. There is no way
 * to show one of them alone.
 */
export const Findings = ({ site, result }: FindingsProps) => {
  const { words, records } = site;
  return (
    <div className="result">
      <p className="outcome">{words.outcome[result.primaryEndpoint.outcome]}</p>
      <ul className="findings">
        {result.findings.map((finding) => (
          <li key={finding.id}>
            <p className="finding-population">
              <Words site={site} of={finding.population} />
            </p>
            <p className="finding-effect">{effectInWords(finding, site)}</p>
            <p className="finding-significance">{words.significant[finding.significant ? 'yes' : 'no']}</p>
            <p className="quiet">
              {finding.definition && <Words site={site} of={finding.definition} />}
              {finding.share !== undefined && ` ${words.shareOf(site.percent(finding.share))}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="quiet">
        <Words site={site} of={records.project.funding.disclaimer} />
      </p>
    </div>
  );
};
