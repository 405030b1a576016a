import { wordsOf } from '@mirocals/widgets/feed';
import { sentences } from '../../model/sentences.ts';
import type { Site } from '../../model/site.ts';
import { ProjectName } from '../project-name.tsx';
import { Phrase } from '../words.tsx';

const closed = new Set(['ACTIVE_NOT_RECRUITING', 'TERMINATED', 'WITHDRAWN', 'COMPLETED']);

/** One plain sentence about the project, the state of the trial, and the name spelt out where there is room. */
export const Hero = ({ site }: { readonly site: Site }) => {
  const { records, text, lang, words } = site;
  const { project, trial } = records;
  const summary = text(project.summary);
  const status = trial.status.findLast(({ from }) => from <= site.day)?.status ?? 'NOT_YET_RECRUITING';
  return (
    <header className="hero">
      <div>
        <h1>
          <Phrase site={site} of={{ ...summary, text: sentences(summary.text, summary.lang)[0] ?? '' }} />
        </h1>
        <p className="status">
          {wordsOf(lang).status[status]}
          {closed.has(status) && `. ${words.nobodyCanJoin}`}
        </p>
        <p className="spelt-out">
          <ProjectName acronym={project.acronym} name={text(project.name)} lang={lang} />
        </p>
      </div>
    </header>
  );
};
