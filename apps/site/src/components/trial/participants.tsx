import { agesOf } from '../../model/ages.ts';
import { Facts } from '../facts.tsx';
import { Foreign } from '../foreign.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';
import type { TrialProps } from './trial-props.ts';

/** The eligibility criteria, in the past tense, so that nobody thinks that they can still take part. */
export const Eligibility = ({ site, trial }: TrialProps) => {
  const { words } = site;
  const { eligibility } = trial;
  const { criteria, exclusions } = eligibility;
  const ages = agesOf(site, eligibility);
  return (
    <Section id="eligibility" title={words.facts.eligibility}>
      <ul>
        {ages && <li>{ages}</li>}
        {criteria.map(({ id, text }) => (
          <li key={id}>
            <Words site={site} of={text} />
          </li>
        ))}
      </ul>
      {exclusions && (
        <>
          <h3>{words.facts.exclusions}</h3>
          <ul>
            {exclusions.map(({ id, text }) => (
              <li key={id}>
                <Words site={site} of={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Sources site={site} of={trial} fields={['eligibility']} about={words.facts.eligibility} />
    </Section>
  );
};

/** The numbers of participants, each with what it counts, because they are easily confused. */
export const Participants = ({ site, trial }: TrialProps) => {
  const { words, lang } = site;
  const { enrolment, baseline, samples, substudies } = trial;
  const kinds = (['planned', 'randomised', 'registered'] as const).filter((kind) => enrolment[kind] !== undefined);
  return (
    <Section id="participants" title={words.facts.enrolment}>
      <dl className="numbers">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{words.facts[kind]}</dt>
            <dd>
              <strong>{enrolment[kind]?.toLocaleString(lang)}</strong> {words.enrolment[kind]}
            </dd>
          </div>
        ))}
      </dl>
      {kinds.length > 1 && <p>{words.differentNumbers}</p>}
      <Facts
        of={[
          [
            words.facts.baseline,
            baseline && (
              <ul className="plain">
                {baseline.map(({ id, text }) => (
                  <li key={id}>
                    <Words site={site} of={text} />
                  </li>
                ))}
              </ul>
            ),
          ],
          [words.facts.samples, samples && <Words site={site} of={samples} />],
          [
            words.facts.substudies,
            substudies && (
              <ul className="plain">
                {substudies.map(({ id, title, number, description }) => (
                  <li key={id}>
                    <Foreign site={site} lang="en">
                      {title}
                    </Foreign>
                    {number && ` (${number})`}
                    <br />
                    <Words site={site} of={description} />
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
        fields={['enrolment', 'baseline', 'samples', 'substudies']}
        about={words.facts.enrolment}
      />
    </Section>
  );
};
