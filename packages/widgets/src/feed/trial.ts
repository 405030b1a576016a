import { addressIn, addressOf, pagePath } from '@mirocals/data/address';
import { formatDate } from '@mirocals/data/dates';
import { statusOn } from '@mirocals/data/status';
import { firstLanguage, originalOf, textIn } from '@mirocals/data/text';
import type { Language, Records, Result, Trial } from '@mirocals/data/types';
import { answersOn } from './answers.ts';
import { commonFields, type FeedOptions, foreign, languageFor, wordsOf } from './common.ts';
import { resultsOf } from './of-trial.ts';
import type { TrialFeed } from './types.ts';

const ends = new Set(['COMPLETED', 'TERMINATED', 'WITHDRAWN']);

/**
 * Returns the recruitment status on a day, in words, with the basis of its date if that is not a primary source.
 *
 * @example statusInWords(trial, '2026-11-23', 'en') // 'Completed on 22 July 2021, according to a copy of the registry'
 */
export const statusInWords = (trial: Trial, day: string, lang: Language): string => {
  const words = wordsOf(lang);
  const entry = statusOn(trial, day);
  if (!entry) return words.status.NOT_YET_RECRUITING;
  const isDay = entry.from.length === 10 && ends.has(entry.status);
  const since = (isDay ? words.on : words.since)(words.status[entry.status], formatDate(entry.from, lang));
  const state = entry.possibly.length > 0 ? words.changed(since) : since;
  return entry.basis ? `${state}, ${textIn(entry.basis, lang).text}` : state;
};

const resultIn = (
  { id, title, primaryEndpoint, findings, meaning }: Result,
  { trials, project: { funding } }: Records,
  lang: Language,
): NonNullable<TrialFeed['result']> => {
  const { disclaimer } = funding;
  const first = originalOf(title).lang;
  // With several trials, the page has a result of each.
  const href = trials.length > 1 ? addressOf('results', id, '', lang, first) : pagePath('/results/', lang, first);
  const statements = findings.map(({ statement }) => statement);
  const shown = languageFor([title, ...statements, meaning, disclaimer], lang);
  const words = wordsOf(shown);
  return {
    ...foreign('lang', shown, lang),
    title: textIn(title, shown).text,
    outcome: words.outcome[primaryEndpoint.outcome],
    findings: statements.map((statement) => textIn(statement, shown).text),
    ...(meaning && { meaning: textIn(meaning, shown).text }),
    disclaimer: textIn(disclaimer, shown).text,
    link: { text: words.aboutResults, href },
  };
};

/** The data of the widget about one trial. */
const trialData = (records: Records, options: FeedOptions, trial: Trial): Omit<TrialFeed, 'trials'> => {
  const { lang, day } = options;
  const results = resultsOf(records, trial);
  const words = wordsOf(lang);
  const [result] = results;
  const own = {
    title: words.trialTitle(trial.acronym),
    more: { text: words.aboutTrial, href: addressIn(records, 'trial', trial.id, '', lang, firstLanguage(records)) },
  };
  return {
    ...commonFields(records, options, [trial, ...results], own),
    state: { label: words.state, text: statusInWords(trial, day, lang) },
    answers: answersOn(records, day, trial).map(({ question, answer, detail }) => {
      const answers = [answer, ...(detail ? [detail] : [])];
      const shown = languageFor([question, ...answers], lang);
      return {
        question: textIn(question, shown).text,
        answer: answers.map((text) => textIn(text, shown).text).join(' '),
        ...foreign('lang', shown, lang),
      };
    }),
    ...(result && { result: resultIn(result, records, lang) }),
    registrations: trial.registrations.map(({ registry, id, url }) => ({
      text: words.registered(registry, id),
      href: url,
    })),
  };
};

/**
 * Returns the data of the trial widget: the status, answers to common questions, and the newest result in full, of the first
 * trial. If there are several, `trials` has the data of each.
 *
 * @throws TypeError if there is no trial.
 * @example trialFeed(records, { lang: 'en', day: '2026-11-23' }).result?.outcome // 'Primary endpoint not met'
 */
export const trialFeed = (records: Records, options: FeedOptions): TrialFeed => {
  const [first, ...others] = records.trials;
  if (!first) throw new TypeError('The records have no trial.');
  const feed = trialData(records, options, first);
  if (others.length === 0) return feed;
  const trials = records.trials.map((trial) => ({ id: trial.id, ...trialData(records, options, trial) }));
  return { ...feed, trials };
};
