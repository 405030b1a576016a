import type { Site } from '../../model/site.ts';
import { trialOf } from '../../model/trial-of.ts';
import { Facts } from '../facts.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';

/** The primary endpoint, with its outcome where there is one, and the secondary endpoints. */
export const Endpoints = ({ site }: { readonly site: Site }) => {
  const { records, words } = site;
  const { primaryEndpoint, registeredEndpoint, secondaryEndpoints } = trialOf(site);
  const [result] = records.results;
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
        of={trialOf(site)}
        fields={['primaryEndpoint', 'registeredEndpoint', 'secondaryEndpoints']}
        about={words.endpoints}
      />
    </Section>
  );
};
