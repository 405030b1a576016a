import { addressOf } from '@mirocals/data/address';
import type { CollectionName } from '@mirocals/data/schema';

/**
 * The page or the place on a page that shows a record, by its collection and id.
 *
 * @example placeOf('people/p-nigel-leigh') // '/people/#p-nigel-leigh'
 */
export const placeOf = (key: string): string => {
  const [collection, id = ''] = key.split('/');
  return addressOf(collection as CollectionName, id, '');
};

/**
 * The page that a record has for itself; nothing where it is shown among others.
 *
 * @example pageOf('news/brexit') // '/news/brexit/'
 */
export const pageOf = (key: string): string | undefined => {
  const place = placeOf(key);
  return place.includes('#') ? undefined : place;
};
