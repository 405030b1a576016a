import type { Result } from '@mirocals/data';
import { addressOf } from '@mirocals/data/address';
import { answersOn } from '@mirocals/widgets/feed';
import { agesOf } from '../model/ages.ts';
import type { Site } from '../model/site.ts';
import { translated } from '../model/translated.ts';
import { inPastTense } from '../model/words.ts';
import { searchStrings } from '../strings/search/index.ts';
import type { SearchEntry } from './search-data.ts';

interface Answer {
  readonly id: string;
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
  const { project, trial } = records;
  const { questions, also } = searchStrings[site.lang];
  const inTrial = answersOn(records, site.day).map(
    ({ id, question, answer, detail }): Answer => ({
      id,
      at: `/trial/#${id}`,
      question: text(question).text,
      line: [answer, ...(detail ? [detail] : [])].map((part) => text(part).text).join(' '),
    }),
  );
  const inTense = (id: 'eligibility' | 'funding') => ({
    id,
    ...(!inPastTense(records, site.day) && { question: site.words.presentTense.questions[id] }),
  });
  const noResult: Answer[] =
    trial && records.results.length === 0 ? [{ id: 'works', at: '/trial/#works', line: site.words.noResult }] : [];
  const eligibility = (trial ? [trial.eligibility] : []).map((given): Answer => {
    const ages = agesOf(site, given);
    const criteria = given.criteria.map((one) => text(one.text).text);
    return {
      ...inTense('eligibility'),
      at: '/trial/#eligibility',
      line: [...(ages ? [ages] : []), ...criteria].join(' · '),
    };
  });
  const { funder, funderIn, programme } = project.funding;
  const funders = (trial?.funders ?? []).map(({ name, nameIn }) => text(translated(name, site.first, nameIn)).text);
  const ofResult = (result: Result): Answer[] => [
    { id: 'works', at: '/results/', question: site.words.doesItWork, line: text(result.summary).text },
    ...(['tolerability', 'meaning'] as const).flatMap((part) => {
      const { [part]: said, adverseEvents } = result;
      // Never that it was well tolerated without what is not known.
      const whole = part === 'tolerability' ? [said, adverseEvents] : [said];
      const line = whole.flatMap((one) => (one ? [text(one).text] : [])).join(' ');
      return said ? [{ id: part, at: addressOf('results', result.id), line }] : [];
    }),
  ];
  const answers: Answer[] = [
    ...inTrial,
    ...records.results.slice(0, 1).flatMap(ofResult),
    ...noResult,
    ...eligibility,
    {
      ...inTense('funding'),
      at: trial?.funders ? '/trial/#funders' : '/',
      line: [`${text(translated(funder, site.first, funderIn)).text} (${text(programme).text})`, ...funders].join(
        ' · ',
      ),
    },
  ];
  const place = ({ id }: Answer) => first.indexOf(id) + 1 || first.length + 1;
  return answers
    .toSorted((one, other) => place(one) - place(other))
    .map(({ id, at, question, line }) => ({
      kind: 'questions',
      href: path(at).slice(1),
      title: question ?? questions[id] ?? id,
      line,
      text: '',
      ...(also[id] && { also: id === 'funding' ? [...also[id], text(programme).text] : also[id] }),
    }));
};
