import { PageHeader } from '../components/page-header.tsx';
import { Event } from '../components/timeline/event.tsx';
import { TimelineAxis } from '../components/timeline/timeline-axis.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The page of the milestones: all on one axis, then by year, each date as precise as it is known. */
export const timeline = (site: Site): Page => {
  const { records, words } = site;
  const { milestones } = records;
  const years = [...Map.groupBy(milestones, ({ date }) => date.slice(0, 4))];
  return {
    path: '/timeline/',
    title: words.nav.timeline,
    description: words.descriptions.timeline(records.project.acronym),
    shows: milestones,
    main: (
      <>
        <PageHeader title={words.nav.timeline}>
          <p>{words.descriptions.timeline(records.project.acronym)}</p>
        </PageHeader>
        {milestones.length > 1 && <TimelineAxis site={site} of={milestones} />}
        <ol className="timeline">
          {years.map(([year, events]) => (
            <li key={year}>
              <h2>{year}</h2>
              <ol className="events">
                {events.map((milestone) => (
                  <Event key={milestone.id} site={site} milestone={milestone} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </>
    ),
  };
};
