import type { Source, Text } from '@mirocals/data';

/**
 * What a source is called, in the languages in which it has a title.
 *
 * @example sourceTitle({ title: 'Press release', titleIn: { fr: { text: 'Communiqué', reviewed: false } }, … }).fr?.text
 */
export const sourceTitle = ({ title, titleIn }: Pick<Source, 'title' | 'titleIn'>): Text => ({ en: title, ...titleIn });
