import type { Finding } from '@mirocals/data';
import type { Site } from './site.ts';

/** @example effectInWords(finding, site) // '37% higher risk of death' */
export const effectInWords = ({ effect }: Finding, { words, text, percent }: Site): string =>
  words.effect[effect.direction](percent(effect.percent), text(effect.on).text);
