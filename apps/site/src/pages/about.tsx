import { About } from '../components/about.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The page about the project: its leaders, its duration, its funding and its work packages. */
export const about = (site: Site): Page => {
  const { records, words, text } = site;
  const { project, people } = records;
  return {
    path: '/about/',
    title: words.aboutTitle(project.acronym),
    description: text(project.summary).text,
    shows: [project, ...people.filter(({ roles }) => roles)],
    main: (
      <>
        <PageHeader title={words.aboutTitle(project.acronym)}>
          <p>
            <Words site={site} of={project.summary} />
          </p>
        </PageHeader>
        <About site={site} />
      </>
    ),
  };
};
