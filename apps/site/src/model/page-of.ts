import type { Records } from '@mirocals/data';
import { addressIn } from '@mirocals/data/address';
import type { CollectionName } from '@mirocals/data/schema';

/**
 * The path of the page that shows a record, with an anchor where the page shows several records.
 *
 * @example placeOf(records, 'people/p-nigel-leigh') // '/people/#p-nigel-leigh'
 */
export const placeOf = (records: Records, key: string): string => {
  const [collection, id = ''] = key.split('/');
  return addressIn(records, collection as CollectionName, id);
};

/**
 * The path of the page about a record; `undefined` where the record is on a page with others.
 *
 * @example pageOf(records, 'news/brexit') // '/news/brexit/'
 */
export const pageOf = (records: Records, key: string): string | undefined => {
  const place = placeOf(records, key);
  return place.includes('#') ? undefined : place;
};
