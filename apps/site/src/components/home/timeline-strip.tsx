import type { Milestone } from '@mirocals/data';
import type { Site } from '../../model/site.ts';
import { Words } from '../words.tsx';

/** The events to show: one a year, preferably that of a result, otherwise the last of the year. */
const eventsOf = (milestones: readonly Milestone[]): Milestone[] => {
  const sorted = milestones.toSorted((one, other) => one.date.localeCompare(other.date));
  return [...Map.groupBy(sorted, ({ date }) => date.slice(0, 4)).values()].flatMap(
    (year) => year.find(({ result }) => result) ?? year.slice(-1),
  );
};

/** The years of the project in one line, with the published result marked. */
export const TimelineStrip = ({ site }: { readonly site: Site }) => (
  <ol className="line">
    {eventsOf(site.records.milestones).map(({ id, date, title, result }) => (
      <li key={id} className={result && 'marked'}>
        <b>{date.slice(0, 4)}</b>
        <span className="date">{site.date(date)}</span>
        <br />
        <Words site={site} of={title} />
      </li>
    ))}
  </ol>
);
