import { takePartId } from '@mirocals/data/status';
import { answersOn, centresOf, certainStatus, resultsOf, wordsOf } from '@mirocals/widgets/feed';
import { answerFields } from '../../model/answer-fields.ts';
import { resultPath } from '../../model/trials.ts';
import { LinkedWords } from '../linked-words.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';
import type { TrialProps } from './trial-props.ts';

/** The conditions, the centres and the registry, for people who want to join. */
const WaysIn = ({ site, trial }: TrialProps) => {
  const { records, words, path, lang } = site;
  const centres = centresOf(records, trial);
  return (
    <ul className="links">
      <li>
        <a href="#eligibility">{words.facts.eligibility}</a>
      </li>
      {centres.length > 0 && (
        <li>
          <a href={path('/centres/')}>{words.centresCount(centres.length)}</a>
        </li>
      )}
      {trial.registrations.map(({ id, registry, url }) => (
        <li key={id}>
          <a href={url}>{wordsOf(lang).registered(registry, id)}</a>
        </li>
      ))}
    </ul>
  );
};

/** The questions that people ask about a trial, and its result. */
export const Questions = ({ site, trial }: TrialProps) => {
  const { records, words, path } = site;
  const [result] = resultsOf(records, trial);
  const canJoin = certainStatus(trial, site.day) === 'RECRUITING';
  return (
    <Section id="questions" title={words.answersTitle}>
      {answersOn(records, site.day, trial).map(({ id, question, answer, detail }) => (
        <div key={id} id={id} className="answer">
          <h3>
            <Words site={site} of={question} />
          </h3>
          <p>
            <LinkedWords site={site} of={answer} />
            {detail && (
              <>
                {' '}
                <Words site={site} of={detail} />
              </>
            )}
          </p>
          {id === takePartId && canJoin && <WaysIn site={site} trial={trial} />}
        </div>
      ))}
      {!result && (
        <div id="works" className="answer">
          <h3>{words.doesItWork}</h3>
          <p>{words.noResult}</p>
        </div>
      )}
      {result && (
        <div className="answer">
          <h3>{words.doesItWork}</h3>
          <p>
            <Words site={site} of={result.summary} />
          </p>
          <p className="quiet">
            <Words site={site} of={records.project.funding.disclaimer} />
          </p>
          <a className="more" href={path(resultPath(records, result))}>
            {words.readResults}
          </a>
        </div>
      )}
      <Sources
        site={site}
        of={[trial, ...(result ? [result] : [])]}
        fields={[...answerFields(site, trial), 'primaryEndpoint', 'findings']}
        about={words.answersTitle}
      />
    </Section>
  );
};
