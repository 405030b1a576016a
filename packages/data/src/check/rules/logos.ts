import type { Look } from '../../records.ts';
import type { Entry } from '../entry.ts';
import type { ReadLogo } from '../logo/logo.ts';
import { findingAt, type Path } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The place in a record that names a logo, and the name. */
const logoIn = ({ collection, value }: Entry): { readonly path: Path; readonly name: unknown } | undefined => {
  if (collection === 'organisations') return { path: ['logo'], name: value.logo };
  if (collection === 'project') return { path: ['look', 'logo'], name: (value.look as Look | undefined)?.logo };
  return undefined;
};

/** The most that the width of the project's logo may be of its height, and the reverse: beside it is the acronym. */
const longest = 2;

const shapeFault = ({ size }: ReadLogo): string | undefined => {
  if (!size) return 'says no size; export it with a viewBox';
  const { width, height } = size;
  if (width <= longest * height && height <= longest * width) return undefined;
  return `is ${width} × ${height}; the acronym is shown beside it, so export only the symbol, with a ratio of at most ${longest}:1`;
};

/** Logos come from outside and are served from the site's own origin. */
export const logosAreSafe: Rule = {
  name: 'logo',
  description:
    'The logo of an organisation or of the project is in the folder logos/ beside the content folder, and is only a drawing or a picture.',
  severity: 'error',
  check: function* ({ entries, logos }) {
    if (!logos) return;
    const seen = new Set<string>();
    for (const entry of entries) {
      const { path, name } = logoIn(entry) ?? {};
      if (!path || typeof name !== 'string') continue;
      const logo = logos.get(name);
      if (!logo) {
        const message = `"${name}" is not in the folder logos/ beside the content folder; add the file or remove this line`;
        yield findingAt(entry, path, message);
        continue;
      }
      const fault = entry.collection === 'project' && logo.faults.length === 0 ? shapeFault(logo) : undefined;
      if (fault) yield findingAt(entry, path, `"${name}" ${fault}`);
      if (seen.has(name)) continue;
      seen.add(name);
      for (const { line, column, message } of logo.faults) {
        yield { at: () => ({ file: `../logos/${name}`, line, column }), path: '', message };
      }
    }
  },
};
