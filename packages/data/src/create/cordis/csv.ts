import Papa from 'papaparse';
import { type Position, startOf } from '../../check/problem.ts';
import { plural } from '../../plural.ts';
import { type InputFile, positionsIn, textOfInput } from '../input-file.ts';
import type { Cell, Remarks } from '../remark.ts';
import { cellsOf, participantFields, projectFields, type RawProject } from './raw.ts';

/** The columns of `project.csv` in November 2026 and before. Another one may change what the others mean. */
const projectColumns =
  'id acronym status title startDate endDate totalCost ecMaxContribution legalBasis topics ecSignatureDate frameworkProgramme masterCall subCall fundingScheme nature objective contentUpdateDate rcn grantDoi keywords Human-validated';

/** The columns of `organization.csv`. */
const participantColumns =
  'projectID projectAcronym organisationID vatNumber name shortName SME activityType street postCode city country nutsCode geolocation organizationURL contactForm contentUpdateDate rcn order role ecContribution netEcContribution totalCost endOfParticipation active';

interface Row {
  readonly at: Position;
  readonly cell: (column: string) => Cell;
}

/** What is read of a table: the column of the project's number, and the columns that must be there. */
interface Table {
  readonly key: string;
  readonly known: readonly string[];
  readonly needed: readonly string[];
}

const projectTable: Table = { key: 'id', known: projectColumns.split(' '), needed: projectFields };
const participantTable: Table = {
  key: 'projectID',
  known: participantColumns.split(' '),
  needed: ['projectID', ...participantFields],
};

/** Whether the header is the expected one; refuses each column that is missing, unknown or duplicate. */
const isHeader = (header: readonly string[], { known, needed }: Table, at: Position, remarks: Remarks): boolean => {
  const faults = [
    ...needed.filter((name) => !header.includes(name)).map((name) => `has no column "${name}"`),
    ...header.filter((name) => !known.includes(name)).map((name) => `has an unknown column "${name}"`),
    ...header.filter((name, index) => header.indexOf(name) !== index).map((name) => `has two columns "${name}"`),
  ];
  for (const fault of faults) {
    remarks.refuse(at, `${fault}; download the CSV file from CORDIS again, or use the XML file of the project`);
  }
  return faults.length === 0;
};

/** The rows of a table whose key is `id`, or all rows without one. Refuses what cannot be read as CSV. */
const rowsOf = (file: InputFile, table: Table, id: string | undefined, remarks: Remarks): Row[] => {
  const text = textOfInput(file, remarks);
  if (text === undefined) return [];
  const positionOf = positionsIn(file.name, text);
  const rows: Row[] = [];
  let header: readonly string[] | undefined;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ';',
    quoteChar: '"',
    skipEmptyLines: false,
    step: ({ data, errors, meta }, parser) => {
      const at = positionOf(start);
      start = meta.cursor;
      if (data.length === 1 && data[0] === '') return;
      if (errors.length > 0) {
        remarks.refuse(at, `is not CSV with ";" between values in double quotes (${errors[0]?.message})`);
        return parser.abort();
      }
      if (header === undefined) {
        header = data;
        if (!isHeader(header, table, at, remarks)) parser.abort();
        return;
      }
      if (data.length !== header.length) {
        return remarks.refuse(at, `has ${plural(data.length, 'value')}, but the header has ${header.length}`);
      }
      if (id !== undefined && data[header.indexOf(table.key)] !== id) return;
      const columns = header;
      rows.push({ at, cell: (column) => ({ text: data[columns.indexOf(column)] ?? '', at }) });
    },
  });
  if (header === undefined) remarks.refuse(startOf(file.name), 'is empty; download the file again');
  return rows;
};

/**
 * Reads a project from the tables `project.csv` and `organization.csv` of CORDIS.
 *
 * @param grant the number of the project, if the tables contain several.
 */
export const readCordisCsv = (
  projects: InputFile,
  organisations: InputFile,
  grant: string | undefined,
  remarks: Remarks,
): RawProject | undefined => {
  const before = remarks.refusals.length;
  const found = rowsOf(projects, projectTable, grant, remarks);
  const [project, second] = found;
  if (remarks.refusals.length === before && !project) {
    const what = grant === undefined ? 'has no project' : `has no project ${grant}`;
    remarks.refuse(startOf(projects.name), `${what}; download the file of its programme`);
  }
  if (second) {
    const which = grant === undefined ? 'projects; name one with --grant' : `rows for project ${grant}; remove one`;
    remarks.refuse(second.at, `has ${found.length} ${which}`);
  }
  const id = project?.cell('id').text ?? grant;
  const participants = rowsOf(organisations, participantTable, id, remarks);
  if (remarks.refusals.length > before || !project) return undefined;
  if (participants.length === 0) {
    remarks.refuse(startOf(organisations.name), `has no organisation of project ${id}`);
    return undefined;
  }
  return {
    at: project.at,
    cells: cellsOf(projectFields, project.cell),
    participants: participants.map(({ at, cell }) => ({ at, cells: cellsOf(participantFields, cell) })),
  };
};
