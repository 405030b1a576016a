import { sentences } from '../../model/sentences.ts';
import { Section } from '../section.tsx';
import { Phrase, Words } from '../words.tsx';
import type { ResultProps } from './result-props.ts';

/** The summary of a result, one sentence per paragraph with the outcome first, followed by what it means. */
export const PlainWords = ({ site, result, prefix, about }: ResultProps) => {
  const { words, text } = site;
  const summary = text(result.summary);
  const [short, ...others] = sentences(summary.text, summary.lang);
  return (
    <Section id={`${prefix}plain`} title={about + words.inPlainWords}>
      {short && (
        <p className="outcome">
          <Phrase site={site} of={{ ...summary, text: short }} />
        </p>
      )}
      <div className="plain-words">
        {others.map((sentence) => (
          <p key={sentence}>
            <Phrase site={site} of={{ ...summary, text: sentence }} />
          </p>
        ))}
      </div>
      {result.meaning && (
        <p>
          <Words site={site} of={result.meaning} />
        </p>
      )}
    </Section>
  );
};
