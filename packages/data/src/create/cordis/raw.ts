import type { Position } from '../../check/problem.ts';
import type { Cell } from '../remark.ts';

/** The fields of a CORDIS project that are read; a file of either form gives them as text. */
export const projectFields = [
  'id',
  'acronym',
  'status',
  'title',
  'startDate',
  'endDate',
  'ecMaxContribution',
  'frameworkProgramme',
  'contentUpdateDate',
] as const;

/** The fields of a participant that are read. */
export const participantFields = [
  'organisationID',
  'name',
  'shortName',
  'city',
  'country',
  'geolocation',
  'organizationURL',
  'order',
  'role',
  'netEcContribution',
  'totalCost',
  'endOfParticipation',
] as const;

/** The values of fields; a field without a value is an empty text. */
export type Cells<Field extends string> = Readonly<Record<Field, Cell>>;

/** Asks for the cell of each field. */
export const cellsOf = <Field extends string>(fields: readonly Field[], cellOf: (field: Field) => Cell): Cells<Field> =>
  Object.fromEntries(fields.map((field) => [field, cellOf(field)])) as Cells<Field>;

/** A participant as it is in the file, and the place of its row or element. */
export interface RawParticipant {
  readonly at: Position;
  readonly cells: Cells<(typeof participantFields)[number]>;
}

/** A project as it is in the file. */
export interface RawProject {
  readonly at: Position;
  readonly cells: Cells<(typeof projectFields)[number]>;
  readonly participants: readonly RawParticipant[];
}
