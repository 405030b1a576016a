import * as z from 'zod';
import { note, sources } from './citation.ts';
import { place } from './place.ts';
import { nativeName, type TextSchemas } from './text.ts';

/**
 * A centre that recruits participants for the trial.
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
      sources,
      note,
    })
    .meta({ id: 'Centre', title: 'Centre', description: 'A centre that recruits participants.' });
