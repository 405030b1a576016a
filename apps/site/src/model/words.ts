import type { Language, Records, Trial } from '@mirocals/data';
import { certainStatus } from '@mirocals/widgets/feed';
import { type Strings, strings } from '../strings/index.ts';
import { hasSeveral } from './trials.ts';

/** Statuses of a trial that has recruited participants and recruits no more. */
const recruited = ['ACTIVE_NOT_RECRUITING', 'COMPLETED', 'TERMINATED', 'NO_LONGER_AVAILABLE'];

/**
 * Whether the words about participants are in the past tense: the trial has recruited them, or there is no trial.
 *
 * @example inPastTense(trial, '2026-11-23') // true
 */
export const inPastTense = (trial: Trial | undefined, day: string): boolean =>
  trial === undefined || recruited.includes(certainStatus(trial, day));

/** The words for one trial or for several. */
const inNumber = (words: Strings, records: Records): Strings =>
  hasSeveral(records)
    ? {
        ...words,
        nav: { ...words.nav, trial: words.trials },
        groups: { ...words.groups, trial: words.trials },
        descriptions: {
          ...words.descriptions,
          centres: () => words.descriptions.centresOfTrials(records.project.acronym),
        },
      }
    : words;

/**
 * The words of the interface, in the number of trials, and in the tense that the status of a trial requires.
 *
 * @param trial the one that a page is about; by default the first one.
 */
export const wordsFor = (records: Records, lang: Language, day: string, trial = records.trials[0]): Strings => {
  const words = inNumber(strings[lang], records);
  if (inPastTense(trial, day)) return words;
  const { eligibility, exclusions, planned, centres, who } = words.presentTense;
  return {
    ...words,
    enrolment: { ...words.enrolment, planned },
    descriptions: { ...words.descriptions, ...(!hasSeveral(records) && { centres }) },
    facts: { ...words.facts, eligibility, exclusions },
    summary: { ...words.summary, questions: { ...words.summary.questions, who } },
  };
};
