import { records } from '@mirocals/data';
import { languagesOf } from '@mirocals/data/text';

/** A language of the real records. */
export type OwnLanguage = 'en' | 'fr' | 'it' | 'sv';

/** The languages of the site. */
export const languages = languagesOf(records) as readonly [OwnLanguage, ...OwnLanguage[]];
