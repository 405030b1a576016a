import type { Cited } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { SourceList } from './sources.tsx';

interface SourcesOfPageProps {
  readonly site: Site;
  readonly of: readonly Cited[];
}

/** The sources of a whole page in one list, each once, on paper with its address. */
export const SourcesOfPage = ({ site, of }: SourcesOfPageProps) => {
  const citations = of.flatMap(({ sources }) => sources);
  const groups = [...Map.groupBy(citations, ({ source }) => source)];
  return (
    <footer className="sources">
      <details>
        <summary>{site.words.sourcesOfPage(groups.length)}</summary>
        <SourceList site={site} of={groups} onPaper />
      </details>
    </footer>
  );
};
