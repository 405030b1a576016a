import * as z from 'zod';
import { note, sources } from './citation.ts';
import { reference } from './id.ts';
import { place } from './place.ts';
import { nativeName, type TextSchemas } from './text.ts';

/**
 * A centre that recruits participants for a trial.
 *
 * @example { name: { text: 'Hôpital Dupuytren', lang: 'fr' }, partOf: { text: 'CHU de Limoges', lang: 'fr' }, place: { city: { en: 'Limoges' }, country: 'FR' } }
 */
export const centre = (texts: TextSchemas) =>
  z
    .strictObject({
      name: nativeName.meta({ title: 'Hospital', examples: [{ text: 'Hôpital Dupuytren', lang: 'fr' }], cited: true }),
      partOf: nativeName
        .optional()
        .meta({ title: 'Part of', description: 'The hospital group or trust.', cited: true }),
      place: place(texts).meta({ title: 'Place', cited: true }),
      trials: z.array(reference('trial')).min(1).optional().meta({
        title: 'Trials',
        description: 'The trials for which it recruits. Required only if there are several.',
      }),
      sources,
      note,
    })
    .meta({ id: 'Centre', title: 'Centre', description: 'A centre that recruits participants.' });
