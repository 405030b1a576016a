import type { Position } from '../check/problem.ts';
import { firstDay } from '../dates.ts';
import { slugOf } from '../schema/id.ts';
import type { Languages } from '../schema/languages.ts';
import { type Draft, type DraftSource, type Statement, textOf } from './draft.ts';
import { programmeOf } from './programme.ts';
import { grantAgreementSource } from './sources.ts';

/** What is known of a project, from CORDIS or from answers. */
export interface ProjectFacts {
  readonly at: Position;
  readonly places: Readonly<Record<string, Position>>;
  readonly acronym: string;
  readonly title: string;
  readonly grant: string;
  readonly programme: string;
  readonly start: string;
  /** The last day, if it is known, and whether it has been confirmed. */
  readonly end?: { readonly date: string; readonly isConfirmed: boolean };
  readonly award?: number | undefined;
}

/** The time between two dates in years; in whole ones if a date is not known to the day. */
const yearsBetween = (start: string, end: string): number => {
  const days = (Date.parse(firstDay(end)) - Date.parse(firstDay(start))) / 86_400_000;
  const isExact = firstDay(start) === start && firstDay(end) === end;
  return isExact ? Math.round((Math.round((days * 12) / 365.25) / 12) * 1e4) / 1e4 : Math.round(days / 365.25);
};

/** The record of the project. `partners` are the ids of its organisations, in their order. */
export const projectDraft = (
  facts: ProjectFacts & { readonly languages: Languages },
  partners: readonly string[],
  source: DraftSource,
): Draft => {
  const { acronym, title, grant, start, end, award, at, places } = facts;
  const programme = programmeOf(facts.programme);
  const state = (path: string, value: unknown, place: string, by: DraftSource = source): Statement => ({
    path,
    value,
    source: by,
    at: places[place] ?? at,
  });
  const years = end ? yearsBetween(start, end.date) : 0;
  const agreement = grantAgreementSource(grant);
  return {
    collection: 'project',
    id: slugOf(acronym) || `project-${grant}`,
    at,
    statements: [
      state('acronym', acronym, 'acronym'),
      state('name', textOf(title), 'title'),
      state('officialTitle', title, 'title'),
      state('summary', textOf(`${acronym} is a research project. Its full title is “${title}”.`), 'title'),
      state('start', start, 'start'),
      ...(years > 0 ? [state('years', years, 'end')] : []),
      state('funding.funder', 'European Union', 'programme'),
      state('funding.programme', textOf(programme.name), 'programme'),
      state('funding.grant', grant, 'grant'),
      ...(award ? [state('funding.award', { currency: 'EUR', amount: award, rounded: false }, 'award')] : []),
      state('funding.statement', textOf(programme.statement(grant)), 'grant', agreement),
      state('funding.disclaimer', textOf(programme.disclaimer), 'grant', agreement),
      state('roles', [{ id: 'coordinator', title: textOf('Coordinator') }], 'partners'),
      state('partners', partners, 'partners'),
    ],
    others: { languages: facts.languages },
  };
};

/** The milestones of a project: its start and its end, as far as they are known. */
export const milestoneDrafts = (
  { start, end, at, places }: ProjectFacts,
  source: DraftSource,
  day: string,
): Draft[] => {
  const milestone = (id: string, date: string, title: string, isPlanned: boolean): Draft => ({
    collection: 'milestones',
    id,
    at,
    statements: [
      { path: 'date', value: date, source, at: places[id] ?? at },
      { path: 'title', value: textOf(title), source, at },
    ],
    ...(isPlanned && { others: { planned: true } }),
  });
  return [
    milestone('project-start', start, 'The project starts', firstDay(start) > day),
    ...(end
      ? [milestone('project-end', end.date, 'The project ends', firstDay(end.date) > day || !end.isConfirmed)]
      : []),
  ];
};
