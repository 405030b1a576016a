import type { RetiredId } from '@mirocals/data';
import { redirectsOf } from '@mirocals/data/retired';
import { PageHeader } from '../components/page-header.tsx';
import { Words } from '../components/words.tsx';
import type { Page } from '../model/page.ts';
import { pageOf, placeOf } from '../model/page-of.ts';
import { nameOf } from '../model/record-words.ts';
import type { Site } from '../model/site.ts';

const recordOf = ({ records }: Site, key: string) => {
  const [collection, id] = key.split('/');
  const list = [records[collection as keyof Site['records']] ?? []].flat();
  return list.find((record) => record.id === id);
};

const titleOf = ({ words: { service } }: Site, { moved, split }: RetiredId) => {
  if (moved !== undefined) return service.moved;
  return split ? service.split : service.withdrawn;
};

/** Pages at the old addresses of retired records: where the record is now, or why it was withdrawn. */
export const retiredPages = (site: Site): Page[] =>
  site.records.retired.flatMap((entry) => {
    const path = pageOf(entry.id);
    if (path === undefined) return [];
    const to = redirectsOf([entry]).flatMap((redirect) => redirect.to);
    const title = titleOf(site, entry);
    return {
      path,
      title: `${title} (${entry.id.split('/')[1]})`,
      description: title,
      shows: [],
      hidden: true,
      ...(entry.moved !== undefined && { movedTo: site.path(placeOf(entry.moved)) }),
      main: (
        <>
          <PageHeader title={title}>
            <p>{entry.withdrawn ? <Words site={site} of={entry.withdrawn} /> : site.words.service.nowAt}</p>
          </PageHeader>
          <ul className="plain entries">
            {to.map((key) => (
              <li key={key}>
                <a href={site.path(placeOf(key))}>{nameOf(recordOf(site, key) ?? {}, site).text}</a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  });
