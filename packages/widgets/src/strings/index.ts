import type { Language } from '@mirocals/data';
import { en } from './en.ts';

/** The words of widgets in one language. */
export type Strings = typeof en;

/** The languages that widgets speak. */
export const strings: Partial<Record<Language, Strings>> & { en: Strings } = { en };
