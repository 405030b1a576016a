import type { Milestone, Records } from '@mirocals/data';
import type { Site } from '../../model/site.ts';
import { Words } from '../words.tsx';

/**
 * The events to show: one a year, preferably that of a result, otherwise the last of the year. Only years in which the project
 * began, the status of a trial changed, or an event has news or a result: statements of others are on the timeline.
 */
const eventsOf = ({ project, trials, milestones }: Records): Milestone[] => {
  const reported = milestones.filter(({ news, result }) => news ?? result);
  const changes = trials.flatMap(({ status }) => status.map(({ from }) => from));
  const dates = [project.start, ...changes, ...reported.map(({ date }) => date)];
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const sorted = milestones.toSorted((one, other) => one.date.localeCompare(other.date));
  return [...Map.groupBy(sorted, ({ date }) => date.slice(0, 4))].flatMap(([year, events]) =>
    years.has(year) ? (events.find(({ result }) => result) ?? events.slice(-1)) : [],
  );
};

/** The years of the project in one line, with the published result marked. */
export const TimelineStrip = ({ site }: { readonly site: Site }) => (
  <ol className="line">
    {eventsOf(site.records).map(({ id, date, title, result }) => (
      <li key={id} className={result && 'marked'}>
        <b>{date.slice(0, 4)}</b>
        <span className="date">{site.date(date)}</span>
        <br />
        <Words site={site} of={title} />
      </li>
    ))}
  </ol>
);
