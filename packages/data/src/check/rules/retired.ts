import { type CollectionName, collectionNames } from '../../schema/id.ts';
import { dotted, type Finding } from '../problem.ts';
import { registerFiles } from '../registers.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

const keysOf = ({ entries }: RuleContext) => new Set(entries.map(({ collection, id }) => `${collection}/${id}`));

const isWhole = ({ whole }: RuleContext, key: string) => whole(key.split('/')[0] as CollectionName) !== undefined;

/** Addresses and references out in the world keep working. */
export const idsLiveForEver: Rule = {
  name: 'ids-live-for-ever',
  description: 'Every id that was ever released is still a record, or `retired.yaml` says what became of it.',
  severity: 'error',
  *check(context) {
    const { released, retired } = context.registers;
    const there = keysOf(context);
    const accounted = new Set(retired.value.map(({ id }) => id));
    for (const collection of collectionNames) {
      for (const id of Object.keys(released.value[collection] ?? {})) {
        const key = `${collection}/${id}`;
        if (there.has(key) || accounted.has(key) || !isWhole(context, key)) continue;
        const message = `was released and is gone: bring the record back, or say in ${registerFiles.retired} what became of ${key}`;
        yield { ...released.at([collection, id], 'key'), path: dotted([collection, id]), message };
      }
    }
  },
};

/** An old address leads to something. */
export const retiredLeadOn: Rule = {
  name: 'retired-lead-on',
  description: 'A retired id is no record any more, stands once, and what it moved to or was split into is there.',
  severity: 'error',
  *check(context) {
    const { retired } = context.registers;
    const there = keysOf(context);
    const seen = new Set<string>();
    for (const [index, { id, moved, split = [] }] of retired.value.entries()) {
      const wrong = (path: (string | number)[], message: string): Finding => ({
        ...retired.at([index, ...path]),
        path: dotted([index, ...path]),
        message,
      });
      if (there.has(id)) yield wrong(['id'], `"${id}" is still a record: remove it there, or this entry`);
      else if (seen.has(id)) yield wrong(['id'], `"${id}" stands here a second time: remove one of them`);
      seen.add(id);
      for (const [key, path] of [
        [moved, ['moved']] as const,
        ...split.map((one, place) => [one, ['split', place]] as const),
      ]) {
        if (key === undefined || there.has(key) || !isWhole(context, key)) continue;
        yield wrong([...path], `there is no "${key}"${didYouMean(key, [...there])}`);
      }
    }
  },
};
