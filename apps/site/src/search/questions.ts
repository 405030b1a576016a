import type { Result, Trial } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { answersOn, resultsOf } from '@mirocals/widgets/feed';
import { agesOf } from '../model/ages.ts';
import type { Site } from '../model/site.ts';
import { translated } from '../model/translated.ts';
import { hasSeveral, newestResults, resultPath, trialPath } from '../model/trials.ts';
import { inPastTense } from '../model/words.ts';
import { searchStrings } from '../strings/search/index.ts';
import type { SearchEntry } from './search-data.ts';

interface Answer {
  readonly id: string;
  /** The trial that it is about, if any. */
  readonly trial?: Trial;
  /** The path of the answer. */
  readonly at: string;
  /** The question of the trial's record or of the home page; the others are those of the search. */
  readonly question?: string;
  readonly line: string;
}

/** The order of the questions that are asked most, by id. */
const first = ['take-part', 'works', 'get-treatment', 'whom-to-ask'];

/**
 * The questions that have an answer in the records, with that answer word for word. The first four are those that the
 * search offers if it finds nothing.
 */
export const questionsOf = (site: Site): SearchEntry[] => {
  const { records, text, path } = site;
  const { project, trials } = records;
  const { questions, also } = searchStrings[site.lang];
  const inTrial = (trial: Trial): Answer[] =>
    answersOn(records, site.day, trial).map(({ id, question, answer, detail }) => ({
      id,
      trial,
      at: `${trialPath(records, trial)}#${id}`,
      question: text(question).text,
      line: [answer, ...(detail ? [detail] : [])].map((part) => text(part).text).join(' '),
    }));
  const inTense = (id: 'eligibility' | 'funding', trial?: Trial) => ({
    id,
    ...(!inPastTense(trial, site.day) && { question: site.words.presentTense.questions[id] }),
  });
  const noResult = (trial: Trial): Answer[] => {
    const at = `${trialPath(records, trial)}#works`;
    return resultsOf(records, trial).length === 0
      ? [{ id: 'works', trial, at, question: site.words.doesItWork, line: site.words.noResult }]
      : [];
  };
  const eligibility = (trial: Trial): Answer => {
    const ages = agesOf(site, trial.eligibility);
    const criteria = trial.eligibility.criteria.map((one) => text(one.text).text);
    return {
      ...inTense('eligibility', trial),
      trial,
      at: `${trialPath(records, trial)}#eligibility`,
      line: [...(ages ? [ages] : []), ...criteria].join(' · '),
    };
  };
  const { funder, funderIn, programme } = project.funding;
  const funded = trials.filter((trial) => trial.funders);
  const funders = new Set(
    funded
      .flatMap((trial) => trial.funders ?? [])
      .map(({ name, nameIn }) => text(translated(name, site.first, nameIn)).text),
  );
  const ofResult = ({ trial, result }: { readonly trial: Trial; readonly result: Result }): Answer[] => [
    {
      id: 'works',
      trial,
      at: resultPath(records, result),
      question: site.words.doesItWork,
      line: text(result.summary).text,
    },
    ...(['tolerability', 'meaning'] as const).flatMap((part) => {
      const { [part]: said, adverseEvents } = result;
      // Never that it was well tolerated without what is not known.
      const whole = part === 'tolerability' ? [said, adverseEvents] : [said];
      const line = whole.flatMap((one) => (one ? [text(one).text] : [])).join(' ');
      return said ? [{ id: part, trial, at: addressOf('results', result.id), line }] : [];
    }),
  ];
  const answers: Answer[] = [
    ...trials.flatMap(inTrial),
    ...newestResults(records).flatMap(ofResult),
    ...trials.flatMap(noResult),
    ...trials.map(eligibility),
    {
      ...inTense('funding', trials[0]),
      at: funded[0] && !hasSeveral(records) ? '/trial/#funders' : '/',
      line: [`${text(translated(funder, site.first, funderIn)).text} (${text(programme).text})`, ...funders].join(
        ' · ',
      ),
    },
  ];
  const place = ({ id }: Answer) => first.indexOf(id) + 1 || first.length + 1;
  return answers
    .toSorted((one, other) => place(one) - place(other))
    .map(({ id, trial, at, question, line }) => ({
      kind: 'questions',
      href: path(at).slice(1),
      title: `${trial && hasSeveral(records) ? `${trial.acronym}${site.words.colon}` : ''}${question ?? questions[id] ?? id}`,
      line,
      text: '',
      ...(also[id] && { also: id === 'funding' ? [...also[id], text(programme).text] : also[id] }),
    }));
};
