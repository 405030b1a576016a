import type { Milestone } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { PageHeader } from '../components/page-header.tsx';
import { Sources } from '../components/sources.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

interface EventProps {
  readonly site: Site;
  readonly milestone: Milestone;
}

const Event = ({ site, milestone }: EventProps) => {
  const { records, words, path } = site;
  const { id, date, title, planned, description, result, news } = milestone;
  const outcome = records.results.find((one) => one.id === result)?.primaryEndpoint.outcome;
  return (
    <li id={id} className="section">
      <p className="date">
        {site.date(date)}
        {planned && <span className="label">{words.planLabel}</span>}
      </p>
      <div className="section-body">
        <h2>
          <Words site={site} of={title} />
        </h2>
        {description && (
          <p>
            <Words site={site} of={description} />
          </p>
        )}
        {(outcome || news) && (
          <ul className="links">
            {news && (
              <li>
                <a href={path(addressOf('news', news))}>{words.readNews}</a>
              </li>
            )}
            {outcome && (
              <li>
                <a href={path('/results/')}>{words.readResultOf(words.outcome[outcome])}</a>
              </li>
            )}
          </ul>
        )}
        <Sources site={site} of={milestone} />
      </div>
    </li>
  );
};

/** The page of the milestones by date, each date as precise as it is known. */
export const timeline = (site: Site): Page => {
  const { records, words } = site;
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
          {records.milestones.map((milestone) => (
            <Event key={milestone.id} site={site} milestone={milestone} />
          ))}
        </ol>
      </>
    ),
  };
};
