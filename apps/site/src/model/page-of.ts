import { addressOf } from '@mirocals/data/address';
import type { CollectionName } from '@mirocals/data/schema';

/**
 * The path of the page that shows a record, with an anchor where the page shows several records.
 *
 * @example placeOf('people/p-nigel-leigh') // '/people/#p-nigel-leigh'
 */
export const placeOf = (key: string): string => {
  const [collection, id = ''] = key.split('/');
  return addressOf(collection as CollectionName, id);
};

/**
 * The path of the page about a record; `undefined` where the record is on a page with others.
 *
 * @example pageOf('news/brexit') // '/news/brexit/'
 */
export const pageOf = (key: string): string | undefined => {
  const place = placeOf(key);
  return place.includes('#') ? undefined : place;
};
