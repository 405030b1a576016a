import { lowContrast } from '../../palette.ts';
import type { Look } from '../../records.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';

/** Rounded down, so that a contrast that is too low never looks high enough. */
const shown = (ratio: number) => `${Math.floor(ratio * 100) / 100}:1`;

/** Colours that some readers could not read are refused, with the nearest that they can. */
export const coloursAreReadable: Rule = {
  name: 'readable-colours',
  description:
    'The main colour of a project has a contrast of at least 7:1 (WCAG, level AAA) on its pages, and the second colour 3:1.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'project' || entry.value.look === undefined) return;
    const look = entry.value.look as Look;
    for (const which of ['accent', 'highlight'] as const) {
      const low = lowContrast(which, look);
      if (!low) continue;
      const where = low.behind === '#ffffff' ? 'white' : `${low.behind}, the light background of tables and boxes`;
      const message = `"${look[which]}" has a contrast of ${shown(low.ratio)} on ${where}; it needs ${low.needed}:1, and the nearest colour of the same hue is "${low.nearest}"`;
      yield findingAt(entry, ['look', which], message);
    }
  }),
};
