import type { Position } from '../../check/problem.ts';
import { firstDay, lastDay } from '../../dates.ts';
import type { Remarks } from '../remark.ts';
import { amountOf, dateOf, requiredText } from '../values.ts';
import { type Participant, participantOf } from './participant.ts';
import type { RawProject } from './raw.ts';

/** A project of CORDIS, with the organisations that become its partners. */
export interface CordisProject {
  readonly at: Position;
  /** Where the file has each value that the records repeat. */
  readonly places: Readonly<Record<'acronym' | 'title' | 'start' | 'end' | 'grant' | 'award' | 'programme', Position>>;
  readonly grant: string;
  readonly acronym: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly award: number | undefined;
  /** A code such as `HORIZON`. */
  readonly programme: string;
  /** The day on which CORDIS last changed the project's page, if it says so. */
  readonly updated: string | undefined;
  readonly participants: readonly Participant[];
}

const statuses = ['SIGNED', 'CLOSED', 'TERMINATED', ''];

/** The participants that become partners, in the project's order; each PIC once, and the coordinator first among them. */
const partnersOf = ({ at, participants }: RawProject, remarks: Remarks): readonly Participant[] => {
  const found = participants.flatMap((one) => participantOf(one, remarks) ?? []);
  const known = new Map<string, Participant>();
  for (const one of found.toSorted((a, b) => a.order - b.order)) {
    const other = known.get(one.pic);
    if (other) remarks.leaveOut(one.at, `has the PIC ${one.pic} of line ${other.at.line}, which was used`);
    else known.set(one.pic, one);
  }
  const partners = [...known.values()];
  if (participants.length === 0) remarks.refuse(at, 'has no organisations');
  else if (!partners.some(({ isCoordinator }) => isCoordinator)) {
    remarks.refuse(at, 'has no coordinator among the organisations that can be partners');
  }
  return partners;
};

/**
 * Reads what a file of CORDIS says about a project.
 *
 * @param grant the number that the project is to have, if the user named one.
 * @returns `undefined` if something is refused; `remarks` says what.
 */
export const cordisProjectOf = (
  raw: RawProject,
  grant: string | undefined,
  remarks: Remarks,
): CordisProject | undefined => {
  const { cells } = raw;
  const before = remarks.refusals.length;
  const id = cells.id.text.trim();
  if (!/^\d{6,9}$/.test(id))
    remarks.refuse(cells.id.at, `id "${id}" is not the number of a grant, of six to nine digits`);
  else if (grant !== undefined && grant !== id) remarks.refuse(cells.id.at, `is project ${id}, not ${grant}`);
  const status = cells.status.text.trim();
  if (!statuses.includes(status)) {
    remarks.refuse(cells.status.at, `status "${status}" is unknown; the known ones are SIGNED, CLOSED and TERMINATED`);
  }
  const project: CordisProject = {
    at: raw.at,
    places: {
      acronym: cells.acronym.at,
      title: cells.title.at,
      start: cells.startDate.at,
      end: cells.endDate.at,
      grant: cells.id.at,
      award: cells.ecMaxContribution.at,
      programme: cells.frameworkProgramme.at,
    },
    grant: id,
    acronym: requiredText(cells.acronym, 'acronym', remarks),
    title: requiredText(cells.title, 'title', remarks),
    start: dateOf(cells.startDate, 'startDate', remarks),
    end: dateOf(cells.endDate, 'endDate', remarks),
    status,
    award: amountOf(cells.ecMaxContribution, 'ecMaxContribution', remarks),
    programme: requiredText(cells.frameworkProgramme, 'programme', remarks),
    updated:
      cells.contentUpdateDate.text.trim() === ''
        ? undefined
        : dateOf(cells.contentUpdateDate, 'contentUpdateDate', remarks),
    participants: partnersOf(raw, remarks),
  };
  if (project.start !== '' && project.end !== '' && lastDay(project.end) < firstDay(project.start)) {
    remarks.refuse(cells.endDate.at, `endDate "${project.end}" is before startDate "${project.start}"`);
  }
  return remarks.refusals.length > before ? undefined : project;
};
