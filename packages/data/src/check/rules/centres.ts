import { findingAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Requires a trial where there are centres: their page and their map name it. */
export const centresHaveTrial: Rule = {
  name: 'centres-have-a-trial',
  description: 'Where there are centres, there is a trial for which they recruit.',
  severity: 'error',
  correctedElsewhere: true,
  *check({ whole }) {
    const [first] = whole('centres') ?? [];
    if (!first || whole('trial')?.length !== 0) return;
    yield findingAt(first, [], 'is a trial centre, but there is no record of a trial; add one or remove the centres');
  },
};
