import type { Language } from '@mirocals/data';
import { typesetAll } from '@mirocals/widgets/feed';
import { de } from './de.ts';
import { en, type Strings } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { sv } from './sv.ts';

export type { Strings } from './en.ts';

/** The words of the interface in each language that the site speaks. */
export const strings: Readonly<Record<Language, Strings>> = {
  en,
  fr: typesetAll(fr, 'fr'),
  it: typesetAll(it, 'it'),
  sv: typesetAll(sv, 'sv'),
  de: typesetAll(de, 'de'),
  es: typesetAll(es, 'es'),
};
