import type { Text, Trial } from '@mirocals/data';
import { answersOn, resultsOf } from '@mirocals/widgets/feed';
import type { ReactNode } from 'react';
import { sentences } from '../model/sentences.ts';
import type { Site } from '../model/site.ts';
import { hasSeveral, resultPath, trialPath } from '../model/trials.ts';
import { Phrase, Words } from './words.tsx';

interface AnswersProps {
  readonly site: Site;
  readonly trial: Trial;
}

interface AnswerProps extends Pick<AnswersProps, 'site'> {
  readonly href: string;
  readonly question: ReactNode;
  /** The texts of the answer, each with the number of its sentences to show; the first sentence is the answer in short. */
  readonly answer: readonly (readonly [text: Text | undefined, count: number])[];
}

const Answer = ({ site, href, question, answer }: AnswerProps) => {
  const [short, ...others] = answer.flatMap(([given, count]) => {
    if (!given) return [];
    const { text, lang } = site.text(given);
    return sentences(text, lang)
      .slice(0, count)
      .map((sentence) => ({ text: sentence, lang }));
  });
  return (
    <li>
      <h3>
        <a className="cover" href={href}>
          {question}
        </a>
      </h3>
      <p>
        {short && (
          <strong>
            <Phrase site={site} of={short} />
          </strong>
        )}
        {others.map((sentence) => (
          <span key={sentence.text}>
            {' '}
            <Phrase site={site} of={sentence} />
          </span>
        ))}
      </p>
    </li>
  );
};

const noResultIn = ({ lang, words }: Site): Text => ({ [lang]: words.noResult });

/**
 * The questions that people ask first about a trial; the whole of each is one large link, and its first sentence is the answer in short.
 * The figures of the result are not in it: they are shown together, below.
 */
export const Answers = ({ site, trial }: AnswersProps) => {
  const { records, words, path } = site;
  const [result] = resultsOf(records, trial);
  const about = hasSeveral(records) && `${trial.acronym}${words.colon}`;
  const answers = answersOn(records, site.day, trial).map(({ id, question, answer, detail }) => (
    <Answer
      key={id}
      site={site}
      href={path(`${trialPath(records, trial)}#${id}`)}
      question={
        <>
          {about}
          <Words site={site} of={question} />
        </>
      }
      answer={[
        [answer, Number.POSITIVE_INFINITY],
        [detail, 1],
      ]}
    />
  ));
  return (
    <ul className="answers tiles">
      {answers.slice(0, 1)}
      {result ? (
        <Answer
          site={site}
          href={path(resultPath(records, result))}
          question={[about, words.doesItWork]}
          answer={[
            [result.summary, 2],
            [result.meaning, 1],
          ]}
        />
      ) : (
        <Answer
          site={site}
          href={path(`${trialPath(records, trial)}#works`)}
          question={[about, words.doesItWork]}
          answer={[[noResultIn(site), 1]]}
        />
      )}
      {answers.slice(1)}
    </ul>
  );
};
