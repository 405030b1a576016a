import type { Language, Records } from '@mirocals/data';
import { certainStatus } from '@mirocals/widgets/feed';
import { type Strings, strings } from '../strings/index.ts';

/** Statuses of a trial that has recruited participants and recruits no more. */
const recruited = ['ACTIVE_NOT_RECRUITING', 'COMPLETED', 'TERMINATED', 'NO_LONGER_AVAILABLE'];

/**
 * Whether the words about participants are in the past tense: the trial has recruited them, or there is no trial.
 *
 * @example inPastTense(records, '2026-11-23') // true
 */
export const inPastTense = ({ trial }: Pick<Records, 'trial'>, day: string): boolean =>
  trial === undefined || recruited.includes(certainStatus(trial, day));

/** The words of the interface, in the tense that the status of the trial requires. */
export const wordsFor = (records: Records, lang: Language, day: string): Strings => {
  const words = strings[lang];
  if (inPastTense(records, day)) return words;
  const { eligibility, exclusions, planned, centres, who } = words.presentTense;
  return {
    ...words,
    enrolment: { ...words.enrolment, planned },
    descriptions: { ...words.descriptions, centres },
    facts: { ...words.facts, eligibility, exclusions },
    summary: { ...words.summary, questions: { ...words.summary.questions, who } },
  };
};
