import { PageHeader } from '../components/page-header.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** What happened, in the order of the dates, each as precise as it is known. */
export const timeline = (site: Site): Page => {
  const { records, words, path } = site;
  return {
    path: '/timeline/',
    title: words.nav.timeline,
    description: words.descriptions.timeline(records.project.acronym),
    shows: records.milestones,
    main: (
      <>
        <PageHeader title={words.nav.timeline}>
          <p>{words.descriptions.timeline(records.project.acronym)}</p>
        </PageHeader>
        <ol className="timeline">
          {records.milestones.map((milestone) => {
            const { id, date, title, planned, description, result, news } = milestone;
            const outcome = records.results.find((one) => one.id === result)?.primaryEndpoint.outcome;
            return (
              <li key={id} id={id}>
                <p className="timeline-date">
                  {site.date(date)}
                  {planned && <span className="label">{words.planLabel}</span>}
                </p>
                <h2>
                  <Words site={site} of={title} />
                </h2>
                {outcome && <p>{words.outcome[outcome]}</p>}
                {description && (
                  <p>
                    <Words site={site} of={description} />
                  </p>
                )}
                {(result || news) && (
                  <p className="links">
                    {result && <a href={path('/results/')}>{words.readResult}</a>}
                    {news && <a href={path(`/news/${news}/`)}>{words.readNews}</a>}
                  </p>
                )}
                <Sources site={site} of={milestone} />
              </li>
            );
          })}
        </ol>
      </>
    ),
  };
};
