import { findingAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Logos come from outside and are served from the site's own origin. */
export const logosAreSafe: Rule = {
  name: 'logo',
  description:
    'The logo of an organisation is in the folder logos/ beside the content folder, and is only a drawing or a picture.',
  severity: 'error',
  check: function* ({ entries, logos }) {
    if (!logos) return;
    const seen = new Set<string>();
    for (const entry of entries) {
      const name = entry.value.logo;
      if (entry.collection !== 'organisations' || typeof name !== 'string') continue;
      const logo = logos.get(name);
      if (!logo) {
        const message = `"${name}" is not in the folder logos/ beside the content folder; add the file or remove this line`;
        yield findingAt(entry, ['logo'], message);
      } else if (!seen.has(name)) {
        seen.add(name);
        for (const { line, column, message } of logo.faults) {
          yield { at: () => ({ file: `../logos/${name}`, line, column }), path: '', message };
        }
      }
    }
  },
};
