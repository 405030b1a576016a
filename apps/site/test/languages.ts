import { records } from '@mirocals/data';
import { languagesOf } from '@mirocals/data/text';

/** The languages of the site. */
export const languages = languagesOf(records);
