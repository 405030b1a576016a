import type { Text } from '@mirocals/data';
import type { ReactNode } from 'react';
import type { Site } from '../model/site.ts';
import { Words } from './words.tsx';

interface AnswersProps {
  readonly site: Site;
}

interface AnswerProps extends AnswersProps {
  readonly href: string;
  readonly question: ReactNode;
  readonly answer: Text;
}

const Answer = ({ site, href, question, answer }: AnswerProps) => (
  <li>
    <h3>
      <a className="cover" href={href}>
        {question}
      </a>
    </h3>
    <p>
      <Words site={site} of={answer} />
    </p>
  </li>
);

/** The questions that people ask first, with their answers and the result; the whole of each is one large link. */
export const Answers = ({ site }: AnswersProps) => {
  const { records, words, path } = site;
  const [result] = records.results;
  const answers = records.trial.answers.map(({ id, question, answer }) => (
    <Answer
      key={id}
      site={site}
      href={path(`/trial/#${id}`)}
      question={<Words site={site} of={question} />}
      answer={answer}
    />
  ));
  return (
    <ul className="answers">
      {answers.slice(0, 2)}
      {result && <Answer site={site} href={path('/results/')} question={words.whatWasFound} answer={result.summary} />}
      {answers.slice(2)}
    </ul>
  );
};
