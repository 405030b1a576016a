import type { Language } from '@mirocals/data';
import { en, type Strings } from './en.ts';

export type { Strings } from './en.ts';

/** The words of the interface in each language that the site speaks. */
export const strings: Partial<Record<Language, Strings>> & { readonly en: Strings } = { en };
