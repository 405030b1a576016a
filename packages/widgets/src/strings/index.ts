import type { Language } from '@mirocals/data/types';
import { de } from './de.ts';
import { en, type Strings } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { sv } from './sv.ts';
import { typesetAll } from './typeset-all.ts';

export type { Strings } from './en.ts';

/** The strings of the widgets in each language. */
export const strings: Readonly<Record<Language, Strings>> = {
  en,
  fr: typesetAll(fr, 'fr'),
  it: typesetAll(it, 'it'),
  sv: typesetAll(sv, 'sv'),
  de: typesetAll(de, 'de'),
  es: typesetAll(es, 'es'),
};
