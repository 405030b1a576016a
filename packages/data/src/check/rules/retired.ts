import { type CollectionName, collectionNames } from '../../schema/id.ts';
import type { Entry } from '../entry.ts';
import { findingAt, type Path } from '../problem.ts';
import { isHeldBack } from '../published-records.ts';
import { registerFiles } from '../registers.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

const entriesByKey = ({ entries }: RuleContext): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));

const isWhole = ({ whole }: RuleContext, key: string) => whole(key.split('/')[0] as CollectionName) !== undefined;

/** Keeps published addresses and references to them working. */
export const idsLiveForEver: Rule = {
  name: 'ids-live-for-ever',
  description: 'Every id that was ever released is still a record or is listed in `retired.yaml`.',
  severity: 'error',
  *check(context) {
    const { released, retired } = context.registers;
    const records = entriesByKey(context);
    const listed = new Set(retired.value.map(({ id }) => id));
    for (const collection of collectionNames) {
      for (const id of Object.keys(released.value[collection] ?? {})) {
        const key = `${collection}/${id}`;
        if (records.has(key) || listed.has(key) || !isWhole(context, key)) continue;
        const message = `was published but no longer exists; restore ${key} or list it in ${registerFiles.retired}`;
        yield findingAt(released, [collection, id], message, 'key');
      }
    }
  },
};

/** Requires that the address of a retired id leads to something that is published. */
export const retiredLeadOn: Rule = {
  name: 'retired-lead-on',
  description: 'A retired id is no longer a record, is listed once, and leads to records that are published.',
  severity: 'error',
  *check(context) {
    const { retired } = context.registers;
    const records = entriesByKey(context);
    const seen = new Set<string>();
    for (const [index, { id, moved, split = [] }] of retired.value.entries()) {
      const wrong = (path: Path, message: string) => findingAt(retired, [index, ...path], message);
      if (records.has(id)) yield wrong(['id'], `"${id}" is still a record; delete the record or remove this entry`);
      else if (seen.has(id)) yield wrong(['id'], `"${id}" is listed twice; remove one entry`);
      seen.add(id);
      const targets = [
        ...(moved === undefined ? [] : [[moved, ['moved']] as const]),
        ...split.map((one, place) => [one, ['split', place]] as const),
      ];
      for (const [key, path] of targets) {
        const target = records.get(key);
        if (target && isHeldBack(target, context.day)) {
          const why = target.value.draft === true ? 'is a draft' : `is scheduled for ${target.value.published}`;
          yield wrong(path, `"${key}" ${why}; name a record that is already published`);
        } else if (!target && isWhole(context, key)) {
          yield wrong(path, `there is no "${key}"${didYouMean(key, [...records.keys()])}`);
        }
      }
    }
  },
};
