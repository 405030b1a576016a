import type { Finding, Result } from '@mirocals/data';
import type { Site } from '../model/site.ts';
import { Words } from './words.tsx';

interface FindingsProps {
  readonly site: Site;
  readonly result: Result;
}

const effectInWords = ({ effect }: Finding, { words, text }: Site) =>
  words.effect[effect.direction](effect.percent, text(effect.on).text);

/** All findings of a result side by side, the primary analysis first: there is no way to show one of them alone. */
export const Findings = ({ site, result }: FindingsProps) => (
  <ul className="findings">
    {result.findings.map((finding) => (
      <li key={finding.id} id={finding.id}>
        <p className="finding-population">
          <Words site={site} of={finding.population} />
        </p>
        <p className="finding-effect">{effectInWords(finding, site)}</p>
        <p className={finding.significant ? 'finding-firm' : 'finding-open'}>
          {site.words.significant[finding.significant ? 'yes' : 'no']}
        </p>
        <p className="finding-definition">
          {finding.definition && <Words site={site} of={finding.definition} />}
          {finding.share !== undefined && ` ${site.words.shareOf(finding.share)}.`}
        </p>
      </li>
    ))}
  </ul>
);
