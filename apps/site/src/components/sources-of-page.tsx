import { lookedUpOn } from '../model/citations.ts';
import type { Cited } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { SourceList } from './sources.tsx';

interface SourcesOfPageProps {
  readonly site: Site;
  readonly of: readonly Cited[];
}

/** The sources of a whole page in one list, each once, marked where it is second-hand. */
export const SourcesOfPage = ({ site, of }: SourcesOfPageProps) => {
  const { words } = site;
  const citations = of.flatMap(({ sources }) => sources);
  const groups = [...Map.groupBy(citations, ({ source }) => source)];
  return (
    <footer className="sources">
      <details>
        <summary>{words.sourcesOfPage(groups.length)}</summary>
        <p>{words.sourcesOn(site.date(lookedUpOn(citations)))}</p>
        <SourceList site={site} of={groups} onPaper />
      </details>
    </footer>
  );
};
