import { formatDate } from '@mirocals/data/dates';
import { isClosed, statusOn, takePartId } from '@mirocals/data/status';
import { languagesOf, textIn } from '@mirocals/data/text';
import type { Centre, Language, Records, Text, Trial } from '@mirocals/data/types';
import { type Strings, strings } from '../strings/index.ts';
import { centresOf } from './of-trial.ts';

type Status = Trial['status'][number]['status'];
type Answer = Trial['answers'][number];

/**
 * Returns the recruitment status on a day, or `UNKNOWN` if it is not certain whether people can join: nobody should be invited to
 * a trial that may have closed in the meantime.
 *
 * @example certainStatus(trial, '2026-11-23') // 'COMPLETED'
 */
export const certainStatus = (trial: Pick<Trial, 'status'>, day: string): Status => {
  const found = statusOn(trial, day);
  if (!found) return 'NOT_YET_RECRUITING';
  return [found, ...found.possibly].every(({ status }) => isClosed(status)) || found.certain ? found.status : 'UNKNOWN';
};

/** A list of more cities than these names the countries instead. */
const mostCities = 6;

const placesOf = (centres: readonly Centre[], lang: Language): string => {
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  const country = ({ place }: Centre) => countries.of(place.country) ?? place.country;
  const cities = new Set(centres.map((one) => (one.place.city ? textIn(one.place.city, lang).text : country(one))));
  const places = cities.size > mostCities ? new Set(centres.map(country)) : cities;
  return new Intl.ListFormat(lang).format(places);
};

/** The last day on which a source of the status was read. */
const statusCheckedOn = ({ sources }: Trial): string | undefined =>
  sources
    .filter(({ supports }) => supports.some((path) => path === 'status' || path.startsWith('status.')))
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1);

/**
 * A text made from the strings of each language of the records.
 *
 * @param given a text that it contains: languages into which that is not translated are left out.
 */
const textOf = (records: Records, make: (words: Strings, lang: Language) => string, given?: Text): Text => {
  const [first, ...others] = languagesOf(records);
  const translations = others.flatMap((lang) => {
    const part = given && textIn(given, lang);
    if (part && part.lang !== lang) return [];
    const reviewed = strings[lang].reviewed && part?.reviewed !== false;
    return [[lang, { text: make(strings[lang], lang), reviewed }] as const];
  });
  return { [first]: make(strings[first], first), ...Object.fromEntries(translations) };
};

/** The state of a trial on a day, without its date. */
const stateIn = (trial: Trial, day: string, { status, changed }: Strings): string => {
  const found = statusOn(trial, day);
  if (!found) return status.NOT_YET_RECRUITING;
  return found.possibly.length > 0 ? changed(status[found.status]) : status[found.status];
};

/** An answer of one of several trials, followed by the state of the others. */
const withOthers = (records: Records, trial: Trial, day: string, answer: Answer): Answer => {
  const others = records.trials.filter(({ id }) => id !== trial.id);
  if (others.length === 0) return answer;
  const given = answer.detail;
  const statesIn = (words: Strings, lang: Language) => {
    const states = others.map((one) => words.takePart.otherTrial(one.acronym, stateIn(one, day, words)));
    return [...(given ? [textIn(given, lang).text] : []), ...states].join(' ');
  };
  return { ...answer, detail: textOf(records, statesIn, given) };
};

/** The answer to "Can I take part?", from the status, the centres and the registrations; of expanded access there is none. */
const takePart = (records: Records, trial: Trial, status: Status): Answer | undefined => {
  const centres = centresOf(records, trial);
  const isAnswered = (one: Status): one is keyof Strings['takePart']['answers'] => one in strings.en.takePart.answers;
  if (!isAnswered(status)) return undefined;
  const checked = statusCheckedOn(trial);
  const named = status === 'RECRUITING' && centres.length > 0;
  const answer = textOf(records, ({ takePart: words }, lang) => {
    if (isClosed(status)) return words.answers[status];
    const parts = [
      words.answers[status],
      words.ask,
      ...(checked ? [words.checked(formatDate(checked, lang))] : []),
      ...(named ? [words.centres(placesOf(centres, lang))] : []),
    ];
    return parts.join(' ');
  });
  const detail = textOf(records, ({ takePart: words, registered }, lang) => {
    const entries = trial.registrations.map(({ registry, id }) => registered(registry, id));
    return words.registry(new Intl.ListFormat(lang).format(entries));
  });
  const question = textOf(records, (words) => words.takePart.question);
  return { id: takePartId, question, answer, ...(!isClosed(status) && { detail }) };
};

/**
 * Returns the questions about a trial and their answers on a day. "Can I take part?" comes first. Until nobody can join any
 * more its answer is made from the status, so that it can never be out of date; after that it is the one in the record, if any.
 * If there are several trials, it is followed by the state of the others.
 *
 * @param trial by default the first one.
 * @returns an empty list if there is no trial.
 * @example answersOn(records, '2026-11-23')[0]?.id // 'take-part'
 */
export const answersOn = (records: Records, day: string, trial = records.trials[0]): readonly Answer[] => {
  if (!trial) return [];
  const status = certainStatus(trial, day);
  const others = trial.answers.filter(({ id }) => id !== takePartId);
  const written = isClosed(status) ? trial.answers.find(({ id }) => id === takePartId) : undefined;
  const given = (one: Answer) => (one === written || one === made ? withOthers(records, trial, day, one) : one);
  const made = written ? undefined : takePart(records, trial, status);
  return (made ? [made, ...others] : trial.answers).map(given);
};
