import { exportName, lookupNames, reservedNames } from '../../export-name.ts';
import { recordsKey, singletons } from '../../schema/id.ts';
import type { Entry } from '../entry.ts';
import { findingAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

const lookups: ReadonlySet<string> = new Set(Object.values(lookupNames));

/** Refuses ids that would break the package's modules or share an address with another page. */
export const exportNames: Rule = {
  name: 'export-names',
  description: 'Every id can be exported under a name that no other record has, and no news item has the id of a year.',
  severity: 'error',
  *check({ entries }) {
    const known = new Map<string, Entry>();
    for (const entry of entries) {
      const { collection, id } = entry;
      if ((singletons as readonly string[]).includes(collection)) continue;
      const name = exportName(id);
      const key = `${collection}/${name}`;
      const other = known.get(key);
      if (other) {
        yield findingAt(entry, [], `"${id}" and "${other.id}" are both exported as ${name}; rename one of the files`);
      } else if (
        name === collection ||
        name === recordsKey(collection) ||
        lookups.has(name) ||
        reservedNames.has(name)
      ) {
        yield findingAt(entry, [], `"${id}" cannot be used as the name of an export; rename the file`);
      } else if (collection === 'news' && /^\d{4}$/.test(id)) {
        yield findingAt(entry, [], `"${id}" is the address of the news of that year; rename the file`);
      }
      known.set(key, other ?? entry);
    }
  },
};
