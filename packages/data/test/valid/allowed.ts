import type { Texts } from '../../src/check/index.ts';
import { harbourText, harbourWith } from '../harbour.ts';

/** Records that are unusual but right: what is unusual, and all records of the invented consortium with it. */
export type Allowed = readonly (readonly [what: string, texts: Texts])[];

/** The end of a record: its source. */
export const cited = (supports: string, retrieved = '2026-01-15') =>
  `sources:\n  - source: harbour-charter\n    retrieved: "${retrieved}"\n    confidence: high\n    supports: [${supports}]\n`;

/** The records with changes of several places of one file. */
export const changed = (file: string, ...changes: readonly (readonly [from: string, to: string])[]) =>
  harbourWith({ [file]: changes.reduce((text, [from, to]) => text.replace(from, to), harbourText(file)) });
