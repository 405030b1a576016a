import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { startOf } from '../../check/problem.ts';
import type { InputFile } from '../input-file.ts';
import type { Remarks } from '../remark.ts';
import { readCordisCsv } from './csv.ts';
import type { RawProject } from './raw.ts';
import { readCordisXml } from './xml.ts';

const tables = ['project.csv', 'organization.csv'] as const;

/** More than any table of CORDIS; an archive that claims to contain more is not unpacked. */
const mostBytes = 500 * 1024 * 1024;

const startsWith = ({ bytes }: InputFile, text: string) => strFromU8(bytes.subarray(0, text.length), true) === text;

const isZip = (file: InputFile) => startsWith(file, 'PK\u0003\u0004');

/** The tables in an archive. */
const unzip = (file: InputFile, remarks: Remarks): readonly InputFile[] => {
  const isTable = (name: string) => tables.some((table) => table === name);
  try {
    const members = unzipSync(file.bytes, {
      filter: ({ name, originalSize }) => {
        if (isTable(name) && originalSize > mostBytes) throw new Error(`${name} has ${originalSize} bytes`);
        return isTable(name);
      },
    });
    return Object.entries(members).map(([name, bytes]) => ({ name: `${file.name}/${name}`, bytes }));
  } catch (error) {
    remarks.refuse(startOf(file.name), `cannot be unpacked; download it again (${(error as Error).message})`);
    return [];
  }
};

/**
 * Reads a project from files of CORDIS: the XML file of the project, or the tables `project.csv` and `organization.csv`,
 * which may be in a zip archive.
 *
 * @param grant the number of the project, if the tables contain several.
 * @returns `undefined` if a file is refused; `remarks` says why.
 */
export const readCordis = (
  files: readonly InputFile[],
  grant: string | undefined,
  remarks: Remarks,
): RawProject | undefined => {
  const unpacked = files.flatMap((file) => (isZip(file) ? unzip(file, remarks) : [file]));
  if (remarks.refusals.length > 0) return undefined;
  const isXml = (file: InputFile) => /^(\u00ef\u00bb\u00bf)?\s*</.test(strFromU8(file.bytes.subarray(0, 100), true));
  const [xml] = unpacked.filter(isXml);
  if (xml && unpacked.length === 1) return readCordisXml(xml, remarks);
  const [projects, organisations] = tables.map((table) =>
    unpacked.find(({ name }) => basename(name).toLowerCase() === table),
  );
  if (!xml && projects && organisations && unpacked.length === 2) {
    return readCordisCsv(projects, organisations, grant, remarks);
  }
  const [first] = files;
  remarks.refuse(
    startOf(first?.name ?? '--cordis'),
    `is not what --cordis takes: the XML file of one project, or ${tables.join(' and ')}, or the zip archive of both`,
  );
  return undefined;
};
