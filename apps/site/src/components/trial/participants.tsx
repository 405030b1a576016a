import type { Site } from '../../model/site.ts';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';

/** The eligibility criteria, in the past tense, so that nobody thinks that they can still take part. */
export const Eligibility = ({ site }: { readonly site: Site }) => {
  const { words, records } = site;
  const { minimumAge, maximumAge, criteria } = records.trial.eligibility;
  return (
    <Section id="eligibility" title={words.facts.eligibility}>
      <ul>
        <li>{words.ages(minimumAge, maximumAge)}</li>
        {criteria.map(({ id, text }) => (
          <li key={id}>
            <Words site={site} of={text} />
          </li>
        ))}
      </ul>
      <Sources site={site} of={records.trial} fields={['eligibility']} />
    </Section>
  );
};

/** The numbers of participants, each with what it counts, because they are easily confused. */
export const Participants = ({ site }: { readonly site: Site }) => {
  const { words, records, lang } = site;
  const { enrolment } = records.trial;
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
      <Sources site={site} of={records.trial} fields={['enrolment']} />
    </Section>
  );
};
