import type { Result } from '@mirocals/data';
import { sentences } from '../../model/sentences.ts';
import type { Site } from '../../model/site.ts';
import { Section } from '../section.tsx';
import { Phrase, Words } from '../words.tsx';

interface PlainWordsProps {
  readonly site: Site;
  readonly result: Result;
}

/** The summary of a result, one sentence per paragraph with the outcome first, followed by what it means. */
export const PlainWords = ({ site, result }: PlainWordsProps) => {
  const { words, text } = site;
  const summary = text(result.summary);
  const [short, ...others] = sentences(summary.text, summary.lang);
  return (
    <Section id="plain" title={words.inPlainWords}>
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
