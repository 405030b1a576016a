import type { RetiredId } from '@mirocals/data';
import { redirectsOf } from '@mirocals/data/retired';
import type { CollectionName } from '@mirocals/data/schema';
import { PageHeader } from '../components/page-header.tsx';
import { Words } from '../components/words.tsx';
import { listOf } from '../model/list-of.ts';
import type { Page } from '../model/page.ts';
import { pageOf, placeOf } from '../model/page-of.ts';
import { nameOf } from '../model/record-words.ts';
import type { Site } from '../model/site.ts';
import { formerTrialPath } from '../model/trials.ts';

const recordOf = ({ records }: Site, key: string) => {
  const [collection, id] = key.split('/');
  return listOf(records, collection as CollectionName).find((record) => record.id === id);
};

const titleOf = ({ words: { service } }: Site, { moved, split }: RetiredId) => {
  if (moved !== undefined) return service.moved;
  return split ? service.split : service.withdrawn;
};

/** The page that the only trial had while there were others, which leads to its page of today. */
const formerPageOfTrial = (site: Site): Page[] => {
  const path = formerTrialPath(site.records);
  if (path === undefined) return [];
  const title = site.words.service.moved;
  return site.records.trials.map(({ id, acronym }) => ({
    path,
    title: `${title} (${id})`,
    description: title,
    shows: [],
    hidden: true,
    movedTo: site.path('/trial/'),
    main: (
      <PageHeader title={title}>
        <p>
          {site.words.service.nowAt} <a href={site.path('/trial/')}>{site.words.trialTitle(acronym)}</a>
        </p>
      </PageHeader>
    ),
  }));
};

/** Pages at the old addresses of retired records: where the record is now, or why it was withdrawn. */
export const retiredPages = (site: Site): Page[] => [
  ...formerPageOfTrial(site),
  ...site.records.retired.flatMap((entry) => {
    const path = pageOf(site.records, entry.id);
    if (path === undefined) return [];
    const to = redirectsOf([entry]).flatMap((redirect) => redirect.to);
    const title = titleOf(site, entry);
    return {
      path,
      title: `${title} (${entry.id.split('/')[1]})`,
      description: title,
      shows: [],
      hidden: true,
      ...(entry.moved !== undefined && { movedTo: site.path(placeOf(site.records, entry.moved)) }),
      main: (
        <>
          <PageHeader title={title}>
            <p>{entry.withdrawn ? <Words site={site} of={entry.withdrawn} /> : site.words.service.nowAt}</p>
          </PageHeader>
          <ul className="plain entries">
            {to.map((key) => (
              <li key={key}>
                <a href={site.path(placeOf(site.records, key))}>{nameOf(recordOf(site, key) ?? {}, site).text}</a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  }),
];
