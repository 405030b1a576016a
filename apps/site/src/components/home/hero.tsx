import { sentences } from '../../model/sentences.ts';
import type { Site } from '../../model/site.ts';
import { stateOf } from '../../model/state.ts';
import { hasSeveral } from '../../model/trials.ts';
import { ProjectName } from '../project-name.tsx';
import { Phrase } from '../words.tsx';

/** One plain sentence about the project, the state of the first trial, and the name spelt out where there is room. */
export const Hero = ({ site }: { readonly site: Site }) => {
  const { records, words, text, lang } = site;
  const { project, trials } = records;
  const [trial] = trials;
  const summary = text(project.summary);
  return (
    <header className="hero">
      <div>
        <h1>
          <Phrase site={site} of={{ ...summary, text: sentences(summary.text, summary.lang)[0] ?? '' }} />
        </h1>
        {trial && (
          <p className="status">
            {hasSeveral(records) && `${words.trialTitle(trial.acronym)}${words.colon}`}
            {stateOf(site, trial)}
          </p>
        )}
        <p className="spelt-out">
          <ProjectName acronym={project.acronym} name={text(project.name)} lang={lang} />
        </p>
      </div>
    </header>
  );
};
