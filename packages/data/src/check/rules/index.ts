import type { Rule } from '../rule.ts';
import { factsAreCited, retrievedIsPast, supportsExist } from './citations.ts';
import { factsArePast, partsAgree, recordsAreDistinct, supersededByNewer } from './contradictions.ts';
import { exportNames } from './export-names.ts';
import { periodsInOrder, statusInOrder } from './history.ts';
import { logosAreSafe } from './logos.ts';
import { outdatedNewsHasNotice, supersededByAnother } from './news.ts';
import { partnersAreComplete } from './partners.ts';
import { coordinatesInCountry } from './places.ts';
import { plainTextsHaveNoMarkup, textsAreFinished } from './plain-texts.ts';
import { findingsAreTold, resultsAreWhole } from './results.ts';
import { idsLiveForEver, retiredLeadOn } from './retired.ts';
import { textsAreMarkdown } from './texts.ts';
import { uniqueIds } from './unique-ids.ts';
import { sourcesAreFresh, sourcesAreUsed, textsAreTranslated, translationsAreReviewed } from './upkeep.ts';

/** All rules, in the order in which they run. */
export const rules: readonly Rule[] = [
  uniqueIds,
  exportNames,
  factsAreCited,
  supportsExist,
  retrievedIsPast,
  partnersAreComplete,
  resultsAreWhole,
  findingsAreTold,
  statusInOrder,
  periodsInOrder,
  outdatedNewsHasNotice,
  supersededByAnother,
  supersededByNewer,
  factsArePast,
  partsAgree,
  recordsAreDistinct,
  textsAreMarkdown,
  plainTextsHaveNoMarkup,
  textsAreFinished,
  coordinatesInCountry,
  logosAreSafe,
  sourcesAreUsed,
  idsLiveForEver,
  retiredLeadOn,
  sourcesAreFresh,
  textsAreTranslated,
  translationsAreReviewed,
];
