import type { Rule } from '../rule.ts';
import { authorsAreRight } from './authors.ts';
import { centresHaveTrial } from './centres.ts';
import { factsAreCited, retrievedIsPast, supportsExist } from './citations.ts';
import { datesAgree, datesInOrder, factsArePast } from './dates.ts';
import { recordsAreDistinct } from './distinct.ts';
import { exportNames } from './export-names.ts';
import { figuresAgree } from './figures.ts';
import { periodsInOrder, statusInOrder, takePartFollowsStatus } from './history.ts';
import { logosAreSafe } from './logos.ts';
import { coloursAreReadable } from './look.ts';
import { familyNamesAreLast, namesAreNames } from './names.ts';
import { outdatedNewsHasNotice, supersededByAnother } from './news.ts';
import { partnersAreComplete } from './partners.ts';
import { partsAgree } from './parts.ts';
import { coordinatesInCountry } from './places.ts';
import { plainTextsHaveNoMarkup, textsAreFinished } from './plain-texts.ts';
import { findingsAreTold, resultsAreWhole } from './results.ts';
import { idsLiveForEver, retiredLeadOn } from './retired.ts';
import { supersededByNewer } from './superseded.ts';
import { linksSayWhereTheyLead, textsAreMarkdown } from './texts.ts';
import { translationsMatch } from './translations.ts';
import { centresNameTheirTrials, milestonesNameTheirTrial, trialsAreDistinct } from './trials.ts';
import { uniqueIds } from './unique-ids.ts';
import { sourcesAreFresh, sourcesAreUsed, textsAreTranslated, translationsAreReviewed } from './upkeep.ts';
import { textsAreNotInCapitals, wordsAreNotDoubled } from './wording.ts';

/** All rules, in the order in which they run. */
export const rules: readonly Rule[] = [
  uniqueIds,
  exportNames,
  factsAreCited,
  supportsExist,
  retrievedIsPast,
  partnersAreComplete,
  centresHaveTrial,
  resultsAreWhole,
  findingsAreTold,
  statusInOrder,
  takePartFollowsStatus,
  centresNameTheirTrials,
  milestonesNameTheirTrial,
  trialsAreDistinct,
  periodsInOrder,
  outdatedNewsHasNotice,
  supersededByAnother,
  supersededByNewer,
  factsArePast,
  datesInOrder,
  datesAgree,
  partsAgree,
  figuresAgree,
  translationsMatch,
  authorsAreRight,
  namesAreNames,
  recordsAreDistinct,
  textsAreMarkdown,
  plainTextsHaveNoMarkup,
  textsAreFinished,
  wordsAreNotDoubled,
  textsAreNotInCapitals,
  coordinatesInCountry,
  logosAreSafe,
  coloursAreReadable,
  linksSayWhereTheyLead,
  sourcesAreUsed,
  idsLiveForEver,
  retiredLeadOn,
  familyNamesAreLast,
  sourcesAreFresh,
  textsAreTranslated,
  translationsAreReviewed,
];
