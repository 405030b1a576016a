import type { Language } from '@mirocals/data';
import { de } from './de.ts';
import { en, type SearchStrings } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { sv } from './sv.ts';

/** The words of the search in each language, apart from those of the pages: only its files have them. */
export const searchStrings: Readonly<Record<Language, SearchStrings>> = { en, fr, it, sv, de, es };
