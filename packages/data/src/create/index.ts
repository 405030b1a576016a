import type { Coverage } from '../check/coverage.ts';
import { startOf } from '../check/problem.ts';
import type { Texts } from '../check/read-content.ts';
import { slugOf } from '../schema/id.ts';
import { checkDrafts, type Files, filesOfDrafts } from './check-drafts.ts';
import type { Participant } from './cordis/participant.ts';
import { type CordisProject, cordisProjectOf } from './cordis/project.ts';
import { readCordis } from './cordis/read.ts';
import { type Draft, type DraftSource, decisive } from './draft.ts';
import type { InputFile } from './input-file.ts';
import type { Answers, Inputs } from './inputs.ts';
import { original } from './languages.ts';
import { type OrcidPerson, readOrcid } from './orcid/read.ts';
import { organisationDraft } from './organisation-drafts.ts';
import { type Employer, personDraft } from './people-drafts.ts';
import { milestoneDrafts, type ProjectFacts, projectDraft } from './project-drafts.ts';
import { type Remark, Remarks } from './remark.ts';
import { candidatesFor, indexRor, type RorMatch } from './ror/match.ts';
import { readRor } from './ror/read.ts';
import { consortiumSource, cordisSource } from './sources.ts';
import { toDo } from './to-do.ts';
import { updateRecords } from './update/index.ts';

const factsOfCordis = (project: CordisProject): ProjectFacts => ({
  ...project,
  places: { ...project.places, 'project-start': project.places.start, 'project-end': project.places.end },
  end: { date: project.end, isConfirmed: project.status === 'CLOSED' },
});

/** The one record of ROR that each participant matches; none if there are several, or if two participants match the same. */
const matchesOf = (
  participants: readonly Participant[],
  files: readonly InputFile[],
  remarks: Remarks,
): ReadonlyMap<Participant, RorMatch> => {
  const records = files.flatMap((file) => readRor(file, remarks));
  if (records.length === 0) return new Map();
  const index = indexRor(records);
  const found = participants.map((one) => ({ one, candidates: candidatesFor(one, index) }));
  const uses = Map.groupBy(found, ({ candidates }) => candidates[0]?.record.id);
  const matches = new Map<Participant, RorMatch>();
  for (const { one, candidates } of found) {
    const [match, second] = candidates;
    const ids = candidates.map(({ record }) => record.id).join(', ');
    const isShared = (uses.get(match?.record.id) ?? []).length > 1;
    if (match && !second && !isShared) matches.set(one, match);
    else if (!match) {
      const why = one.geolocation ? '' : ', since CORDIS does not say where it is';
      remarks.leaveOut(one.at, `${one.legalName}: no ROR id, as no record matches name, country and place${why}`);
    } else {
      remarks.leaveOut(
        one.at,
        `${one.legalName}: no ROR id, as ${second ? 'several records match' : 'another organisation matches the same record'}: ${ids}`,
      );
    }
  }
  return matches;
};

/** The participants without those whose name another one has: two records of one name are refused by the check. */
const distinct = (participants: readonly Participant[], remarks: Remarks): readonly Participant[] => {
  const known = new Map<string, Participant>();
  for (const one of participants) {
    const name = slugOf(one.legalName);
    const other = known.get(name);
    if (other && name !== '') {
      const advice = 'add it with mirocals-data new organisations, under a name that tells the two apart';
      remarks.leaveOut(one.at, `${one.legalName} has the name of line ${other.at.line} and another PIC; ${advice}`);
    } else known.set(name === '' ? one.pic : name, one);
  }
  return [...known.values()];
};

interface Consortium {
  readonly facts: ProjectFacts;
  readonly source: DraftSource;
  readonly organisations: readonly Draft[];
  readonly employers: readonly Employer[];
}

const fromCordis = (inputs: Inputs, remarks: Remarks): Consortium | undefined => {
  const raw = readCordis(inputs.cordis, inputs.grant, remarks);
  const project = raw && cordisProjectOf(raw, inputs.grant, remarks);
  const participants = project ? distinct(project.participants, remarks) : [];
  const matches = matchesOf(participants, inputs.ror, remarks);
  if (!project) return undefined;
  const source = cordisSource(project.acronym, project.grant, project.updated);
  const taken = new Set<string>();
  const made = participants.map((one) => ({
    one,
    draft: organisationDraft(one, matches.get(one), { source, language: original, taken, remarks }),
  }));
  return {
    facts: factsOfCordis(project),
    source,
    organisations: made.map(({ draft }) => draft),
    employers: made.map(({ one, draft }) => ({
      id: draft.id,
      names: [one.legalName, ...(matches.get(one)?.record.names.map(({ value }) => value) ?? [])],
      ror: matches.get(one)?.record.id,
    })),
  };
};

const fromAnswers = (answers: Answers): Consortium => {
  const at = startOf('--coordinator');
  const source = consortiumSource(answers.acronym);
  const id = slugOf(answers.coordinator) || 'coordinator';
  const statements = [
    { path: 'name', value: answers.coordinator, source, at },
    { path: 'roles', value: [{ role: 'coordinator' }], source, at },
  ];
  return {
    facts: { ...answers, at, places: {} },
    source,
    organisations: [{ collection: 'organisations', id, at, statements }],
    employers: [{ id, names: [answers.coordinator], ror: undefined }],
  };
};

const peopleOf = (files: readonly InputFile[], remarks: Remarks): readonly OrcidPerson[] => {
  const people = new Map<string, OrcidPerson>();
  for (const person of files.flatMap((file) => readOrcid(file, remarks) ?? [])) {
    const other = people.get(person.orcid);
    if (other)
      remarks.refuse(person.at, `is the record of ${person.orcid}, as is ${other.at.file}; leave one of them out`);
    else people.set(person.orcid, person);
  }
  return [...people.values()];
};

const sourceDraft = ({ id, record }: DraftSource, draft: Draft): Draft => ({
  collection: 'sources',
  id,
  at: draft.at,
  statements: [],
  others: record,
});

const sourcesOf = (drafts: readonly Draft[]): readonly Draft[] => {
  const cited = drafts.flatMap((draft) =>
    draft.statements.map(({ source }) => [source.id, sourceDraft(source, draft)] as const),
  );
  return [...new Map(cited).values()];
};

/**
 * Makes the drafts of all records from files of CORDIS, ROR and ORCID, or from answers.
 *
 * @returns `undefined` if a file is refused; `remarks` says why, and what was left out.
 */
const draftsOf = (inputs: Inputs, remarks: Remarks): readonly Draft[] | undefined => {
  const consortium = inputs.answers ? fromAnswers(inputs.answers) : fromCordis(inputs, remarks);
  const people = peopleOf(inputs.orcid, remarks);
  if (remarks.refusals.length > 0 || !consortium) return undefined;
  const { facts, source, organisations, employers } = consortium;
  const taken = new Set<string>();
  const drafts = [
    projectDraft(
      { ...facts, languages: inputs.languages },
      organisations.map(({ id }) => id),
      source,
    ),
    ...organisations,
    ...people.flatMap((one) => personDraft(one, employers, { taken, remarks }) ?? []),
    ...milestoneDrafts(facts, source, inputs.day),
  ];
  return [...drafts, ...sourcesOf(drafts)];
};

/** The records that were made, or why none were. */
export interface Created {
  /** Why nothing is to be written. */
  readonly refusals: readonly Remark[];
  /** What the files contain and the records do not, with the reason. */
  readonly leftOut: readonly Remark[];
  /** The files to write, by path in the content folder; none if anything is refused. */
  readonly files: Files;
  /** The id and the acronym of the project. */
  readonly project: { readonly id: string; readonly acronym: string };
  /** How an update differs from the records that exist, one line each. */
  readonly diff: readonly string[];
  readonly coverage: Coverage;
  readonly toDo: readonly string[];
}

/**
 * Makes records from files of CORDIS, ROR and ORCID, or from answers, and checks them.
 *
 * @param existing the records to update; they must be without problems.
 * @example createRecords({ cordis: [{ name: 'p.xml', bytes }], ror: [], orcid: [], day: '2026-11-27' }).files.get('project/reef.yaml')
 */
export const createRecords = (inputs: Inputs, existing?: Texts): Created => {
  const remarks = new Remarks();
  const drafts = draftsOf(inputs, remarks);
  const { files, diff, coverage } = existing
    ? updateRecords(drafts ?? [], existing, inputs.day, remarks)
    : newRecords(drafts ?? [], inputs, remarks);
  const { refusals, leftOut } = remarks;
  const [{ id = '', statements = [] } = {}] = drafts ?? [];
  return {
    refusals,
    leftOut,
    files: refusals.length > 0 ? new Map() : files,
    project: { id, acronym: String(decisive(statements).get('acronym')?.value) },
    diff,
    coverage,
    toDo: toDo(drafts ?? [], inputs),
  };
};

const newRecords = (drafts: readonly Draft[], { day, languages }: Inputs, remarks: Remarks) => {
  const files = filesOfDrafts(drafts, day, languages);
  const { coverage } = checkDrafts(drafts, files, day, remarks);
  return { files, diff: [], coverage };
};
