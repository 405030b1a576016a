import type { Site } from '../model/site.ts';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

interface AnswersProps {
  readonly site: Site;
}

/** What people with the disease ask first: each question answered in a sentence or two, the whole card one large link. */
export const Answers = ({ site }: AnswersProps) => {
  const { records, words, path } = site;
  const { trial, results } = records;
  const [result] = results;
  const [first, second, ...others] = trial.answers.map(({ id, question, answer }) => ({
    id,
    href: `${path('/trial/')}#${id}`,
    question: <Words site={site} of={question} />,
    answer: <Words site={site} of={answer} />,
  }));
  const found = result && {
    id: 'what-was-found',
    href: path('/results/'),
    question: words.whatWasFound,
    answer: <Words site={site} of={result.summary} />,
  };
  return (
    <Section id="answers" title={words.answersTitle}>
      <ul className="answers">
        {[first, second, found, ...others]
          .filter((one) => one !== undefined)
          .map(({ id, href, question, answer }) => (
            <li key={id}>
              <h3>
                <a href={href}>{question}</a>
              </h3>
              <p>{answer}</p>
            </li>
          ))}
      </ul>
    </Section>
  );
};
