import { sentences } from '../../model/sentences.ts';
import type { Site } from '../../model/site.ts';
import { stateOf } from '../../model/state.ts';
import { ProjectName } from '../project-name.tsx';
import { Phrase } from '../words.tsx';

/** One plain sentence about the project, the state of the trial, and the name spelt out where there is room. */
export const Hero = ({ site }: { readonly site: Site }) => {
  const { records, text, lang } = site;
  const { project } = records;
  const summary = text(project.summary);
  return (
    <header className="hero">
      <div>
        <h1>
          <Phrase site={site} of={{ ...summary, text: sentences(summary.text, summary.lang)[0] ?? '' }} />
        </h1>
        {records.trial && <p className="status">{stateOf(site)}</p>}
        <p className="spelt-out">
          <ProjectName acronym={project.acronym} name={text(project.name)} lang={lang} />
        </p>
      </div>
    </header>
  );
};
