import { takePartId } from '@mirocals/data/status';
import { answersOn, certainStatus, wordsOf } from '@mirocals/widgets/feed';
import { answerFields } from '../../model/answer-fields.ts';
import type { Site } from '../../model/site.ts';
import { trialOf } from '../../model/trial-of.ts';
import { LinkedWords } from '../linked-words.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';

/** The conditions, the centres and the registry, for people who want to join. */
const WaysIn = ({ site }: { readonly site: Site }) => {
  const { records, words, path, lang } = site;
  return (
    <ul className="links">
      <li>
        <a href="#eligibility">{words.facts.eligibility}</a>
      </li>
      {records.centres.length > 0 && (
        <li>
          <a href={path('/centres/')}>{words.centresCount(records.centres.length)}</a>
        </li>
      )}
      {trialOf(site).registrations.map(({ id, registry, url }) => (
        <li key={id}>
          <a href={url}>{wordsOf(lang).registered(registry, id)}</a>
        </li>
      ))}
    </ul>
  );
};

/** The questions that people ask about the trial, and its result. */
export const Questions = ({ site }: { readonly site: Site }) => {
  const { records, words, path } = site;
  const [result] = records.results;
  const canJoin = certainStatus(trialOf(site), site.day) === 'RECRUITING';
  return (
    <Section id="questions" title={words.answersTitle}>
      {answersOn(records, site.day).map(({ id, question, answer, detail }) => (
        <div key={id} id={id} className="answer">
          <h3>
            <Words site={site} of={question} />
          </h3>
          <p>
            {id === 'whom-to-ask' ? <LinkedWords site={site} of={answer} /> : <Words site={site} of={answer} />}
            {detail && (
              <>
                {' '}
                <Words site={site} of={detail} />
              </>
            )}
          </p>
          {id === takePartId && canJoin && <WaysIn site={site} />}
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
          <a className="more" href={path('/results/')}>
            {words.readResults}
          </a>
        </div>
      )}
      <Sources
        site={site}
        of={[trialOf(site), ...(result ? [result] : [])]}
        fields={[...answerFields(site), 'primaryEndpoint', 'findings']}
        about={words.answersTitle}
      />
    </Section>
  );
};
