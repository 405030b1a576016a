import type { Milestone } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import type { Site } from '../../model/site.ts';
import { hasSeveral, resultPath } from '../../model/trials.ts';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';

interface EventProps {
  readonly site: Site;
  readonly milestone: Milestone;
}

/** An event of the timeline, with links to the news item and the result that it is about, each named by its title. */
export const Event = ({ site, milestone }: EventProps) => {
  const { records, words, path } = site;
  const { id, date, title, planned, description } = milestone;
  const result = records.results.find((one) => one.id === milestone.result);
  const trial = hasSeveral(records) && records.trials.find((one) => one.id === milestone.trial);
  const item = records.news.find((one) => one.id === milestone.news);
  return (
    <li id={id} className={result && 'marked'}>
      <p className="date">
        {site.date(date)}
        {planned && <span className="label">{words.planLabel}</span>}
        {trial && <span className="label">{trial.acronym}</span>}
      </p>
      <h3>
        <Words site={site} of={title} />
      </h3>
      {description && (
        <p>
          <Words site={site} of={description} />
        </p>
      )}
      {item && (
        <p>
          <a className="large-target" href={path(addressOf('news', item.id))}>
            {words.collections.news}
            {words.colon}
            <Words site={site} of={item.title} />
          </a>
          {item.notice && <span className="label">{words.archiveLabel}</span>}
        </p>
      )}
      {result && (
        <p>
          <a className="large-target" href={path(resultPath(records, result))}>
            {words.readResultOf(words.outcome[result.primaryEndpoint.outcome])}
          </a>
        </p>
      )}
      <Sources site={site} of={milestone} about={site.text(title).text} />
    </li>
  );
};
