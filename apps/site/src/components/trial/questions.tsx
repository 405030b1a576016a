import type { Site } from '../../model/site.ts';
import { trialOf } from '../../model/trial-of.ts';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';

/** The questions that people ask about the trial, and its result. */
export const Questions = ({ site }: { readonly site: Site }) => {
  const { records, words, path } = site;
  const [result] = records.results;
  return (
    <Section id="questions" title={words.answersTitle}>
      {trialOf(site).answers.map(({ id, question, answer, detail }) => (
        <div key={id} id={id} className="answer">
          <h3>
            <Words site={site} of={question} />
          </h3>
          <p>
            <Words site={site} of={answer} />
            {detail && (
              <>
                {' '}
                <Words site={site} of={detail} />
              </>
            )}
          </p>
        </div>
      ))}
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
        fields={['answers', 'primaryEndpoint', 'findings']}
        about={words.answersTitle}
      />
    </Section>
  );
};
