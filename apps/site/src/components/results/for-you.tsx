import { answersOn } from '@mirocals/widgets/feed';
import { Facts } from '../facts.tsx';
import { LinkedWords } from '../linked-words.tsx';
import { Section } from '../section.tsx';
import { Words } from '../words.tsx';
import type { ResultProps } from './result-props.ts';
import { SideEffects } from './side-effects.tsx';

/** What a result means for people with the disease; what is not known is said. */
export const ForYou = ({ site, trial, result, prefix, about }: ResultProps) => {
  const { words } = site;
  return (
    <Section id={`${prefix}you`} title={about + words.summary.meansForYou}>
      <Facts
        of={[
          ...answersOn(site.records, site.day, trial).map(
            ({ id, question, answer, detail }) =>
              [
                <Words key={id} site={site} of={question} />,
                <>
                  <LinkedWords site={site} of={answer} /> {detail && <Words site={site} of={detail} />}
                </>,
              ] as const,
          ),
          [words.summary.sideEffects, <SideEffects key="effects" site={site} result={result} />],
          [
            words.summary.newTrial,
            <span key="new" className="unknown">
              {result.followUp ? <Words site={site} of={result.followUp} /> : words.summary.noNewTrial}
            </span>,
          ],
        ]}
      />
    </Section>
  );
};
