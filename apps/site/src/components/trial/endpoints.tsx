import { resultsOf } from '@mirocals/widgets/feed';
import { Facts } from '../facts.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';
import type { TrialProps } from './trial-props.ts';

/** The primary endpoint, with its outcome where there is one, and the secondary endpoints. */
export const Endpoints = ({ site, trial }: TrialProps) => {
  const { records, words } = site;
  const { primaryEndpoint, registeredEndpoint, secondaryEndpoints } = trial;
  const [result] = resultsOf(records, trial);
  return (
    <Section id="endpoints" title={words.endpoints}>
      <Facts
        of={[
          [
            words.facts.primaryEndpoint,
            <>
              <Words site={site} of={primaryEndpoint.measure} /> <Words site={site} of={primaryEndpoint.timeFrame} />.{' '}
              {result && <strong>{words.outcome[result.primaryEndpoint.outcome]}</strong>}
            </>,
          ],
          [
            words.facts.registeredEndpoint,
            registeredEndpoint && (
              <>
                <Words site={site} of={registeredEndpoint.measure} />{' '}
                <Words site={site} of={registeredEndpoint.timeFrame} />
              </>
            ),
          ],
          [
            words.facts.secondaryEndpoints,
            secondaryEndpoints && (
              <ul className="plain">
                {secondaryEndpoints.map(({ id, text: measure }) => (
                  <li key={id}>
                    <Words site={site} of={measure} />
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <Sources
        site={site}
        of={trial}
        fields={['primaryEndpoint', 'registeredEndpoint', 'secondaryEndpoints']}
        about={words.endpoints}
      />
    </Section>
  );
};
