import { addressIn } from '../address.ts';
import type { ReleasedIds } from '../check/registers.ts';
import { recordsOf } from '../emit/records-of.ts';
import { type CollectionName, collectionNames } from '../schema/id.ts';
import { type ApiSource, versionsOf } from './source.ts';

const splitKey = (key: string) => key.split('/') as [CollectionName, string];

/** Every current id with its address and first version, and every retired id with what replaced it. */
export const idsOf = ({ records, released, version, origin }: ApiSource) => {
  const current = collectionNames.flatMap((collection) =>
    recordsOf(records, collection).map(({ id, created, modified }) => {
      const since = released[collection]?.[id];
      return {
        id: `${collection}/${id}`,
        address: addressIn(records, collection, id, origin),
        ...(since && { since }),
        ...(created && { created }),
        ...(modified && { modified }),
      };
    }),
  );
  const retired = records.retired.map((entry) => ({
    ...entry,
    address: addressIn(records, ...splitKey(entry.id), origin),
  }));
  return { version, records: current, retired };
};

/** The ids that a version added. Changes within a record appear only in its `modified` date in `ids.json`. */
export const changesOf = (version: string, released: ReleasedIds) => {
  const versions = versionsOf(released);
  const previous = versions[versions.indexOf(version) - 1];
  const added = Object.entries(released).flatMap(([collection, ids]) =>
    Object.entries(ids).flatMap(([id, since]) => (since === version ? [`${collection}/${id}`] : [])),
  );
  return { version, ...(previous && { previous }), added };
};
