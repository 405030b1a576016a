import type { Finding, Result } from '@mirocals/data';
import { effectInWords } from '../model/phrases.ts';
import type { Site } from '../model/site.ts';
import { FindingBar, scaleOf, ticksOf } from './finding-bar.tsx';
import { Words } from './words.tsx';

interface FindingsProps {
  readonly site: Site;
  readonly result: Result;
}

const Key = ({ site: { words } }: Pick<FindingsProps, 'site'>) => (
  <p className="finding-key">
    <span className="filled">{words.chance.yes}</span> <span>{words.chance.no}</span>
  </p>
);

const Row = ({ site, finding, scale }: { site: Site; finding: Finding; scale: number }) => (
  <li>
    <p className="finding">
      <Words site={site} of={finding.population} />
      <b>{effectInWords(finding, site)}</b>
      <span>{site.words.chance[finding.significant ? 'yes' : 'no']}</span>
      <span>
        {site.words.analyses[finding.analysis]}
        {finding.share !== undefined && `, ${site.words.shareOf(site.percent(finding.share))}`}
      </span>
    </p>
    <FindingBar finding={finding} scale={scale} />
  </li>
);

/** How many percent of the participants the subgroups with a finding are together, where it is not all of them. */
const coveredBy = (findings: readonly Finding[]): number | undefined => {
  const shares = findings.flatMap(({ share }) => share ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum > 0 && sum < 100 ? sum : undefined;
};

/**
 * All findings of a result in one figure on one scale, with their definitions and the disclaimer. By design there is no way
 * to show only one finding.
 */
export const Findings = ({ site, result }: FindingsProps) => {
  const { words, records, percent } = site;
  const { findings } = result;
  const scale = scaleOf(findings);
  const covered = coveredBy(findings);
  const defined = findings.filter(({ analysis, definition }) => analysis === 'subgroup' && definition);
  return (
    <figure className="findings">
      <figcaption>{words.figure.caption}</figcaption>
      <p className="finding-ways" aria-hidden="true">
        <span>
          ←{'\u00a0'}
          {words.figure.lower}
        </span>
        <span>{words.figure.same}</span>
        <span>
          {words.figure.higher}
          {'\u00a0'}→
        </span>
      </p>
      <ul>
        {findings.map((finding) => (
          <Row key={finding.id} site={site} finding={finding} scale={scale} />
        ))}
      </ul>
      <p className="finding-ticks" aria-hidden="true">
        {ticksOf(scale).map((tick) => (
          <span key={tick}>{tick === 0 ? '0' : percent(Math.abs(tick))}</span>
        ))}
      </p>
      <Key site={site} />
      <div className="quiet">
        {defined.map(({ id, population, definition }) => (
          <p key={id}>
            <Words site={site} of={population} />
            {words.colon}
            {definition && <Words site={site} of={definition} />}
          </p>
        ))}
        {covered !== undefined && <p>{words.restOf(percent(covered), percent(100 - covered))}</p>}
        <p>
          <Words site={site} of={records.project.funding.disclaimer} />
        </p>
      </div>
    </figure>
  );
};

/** The outcome of the primary endpoint as a heading, without the full stop of the sentence. */
export const outcomeOf = ({ words }: Site, { primaryEndpoint }: Result): string =>
  words.outcome[primaryEndpoint.outcome].replace(/\.$/, '');
