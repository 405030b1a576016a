import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { InputFile } from '../../src/create/input-file.ts';
import { mirocalsData } from '../cli.ts';
import { csvOf, greekInstitute, mndAssociation, reef, university, type Values } from './cordis-files.ts';
import { carberryAt, icon, orcidFile, rorFile } from './json-files.ts';

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'create-update-'));
});
afterEach(() => rm(work, { recursive: true }));

const at = (...path: string[]) => join(work, ...path);
const content = (file: string) => at('reef/content', file);

const save = async (files: readonly InputFile[]) => {
  for (const { name, bytes } of files) await writeFile(at(name), bytes);
};

const iconPlc: Values = {
  ...greekInstitute,
  name: 'ICON PLC',
  shortName: 'ICON',
  city: 'DUBLIN 18',
  country: 'IE',
  geolocation: '53.2745,-6.2012',
};
const partners = [university, iconPlc];

/** Runs the command on the files of a project; `more` are further arguments. */
const create = async (files: readonly InputFile[], day: string, ...more: string[]) => {
  await save(files);
  const { stdout, stderr, status } = await mirocalsData([
    'create',
    at('reef'),
    '--date',
    day,
    '--cordis',
    at('project.csv'),
    at('organization.csv'),
    ...more,
  ]);
  return { stdout, stderr, status, lines: stdout.split('\n') };
};

const update = (files: readonly InputFile[], ...more: string[]) => create(files, '2026-11-28', '--update', ...more);

const edit = async (file: string, from: string, to: string) => {
  const text = await readFile(content(file), 'utf8');
  expect(text).toContain(from);
  await writeFile(content(file), text.replace(from, to));
};

const read = async (file: string) => parse(await readFile(content(file), 'utf8'));

const contents = async () => {
  const names = (await readdir(at('reef'), { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return new Map(
    await Promise.all(
      names.map(
        async ({ parentPath, name }) =>
          [join(parentPath, name), await readFile(join(parentPath, name), 'utf8')] as const,
      ),
    ),
  );
};

const organisation = 'organisations/icon-plc.yaml';
const project = 'project/example-reef.yaml';

describe('mirocals-data create --update', () => {
  it('changes nothing if the files say nothing new, on any later day', async () => {
    await create(csvOf(reef, partners), '2026-11-27');
    const before = await contents();
    expect(await update(csvOf(reef, partners))).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^Nothing to change: \d+ facts, 100 % with a source\.\n$/),
    });
    expect(await contents()).toEqual(before);
  });

  it('shows and takes over what the same source says today', async () => {
    await create(csvOf(reef, partners), '2026-11-27');
    const later = { ...reef, endDate: '2026-06-30', status: 'CLOSED', contentUpdateDate: '2026-11-28 08:00:00' };
    const { lines, status } = await update(csvOf(later, partners));
    expect(status).toBe(0);
    expect(lines).toEqual([
      '~ project/example-reef.yaml  years: 5 → 2.5 (cordis)',
      '~ milestones/project-end.yaml  date: "2028-12-31" → "2026-06-30" (cordis)',
      '~ milestones/project-end.yaml  planned: true → removed (project-end)',
      '~ sources/cordis.yaml  date: "2026-06-03" → "2026-11-28" (cordis)',
      '',
      expect.stringMatching(/^Wrote 3 records to /),
      '',
    ]);
    expect(await read('milestones/project-end.yaml')).toMatchObject({
      date: '2026-06-30',
      sources: [{ source: 'cordis', retrieved: '2026-11-28' }],
    });
  });

  it('keeps a fact with another source, a text of an editor and comments, and says so', async () => {
    await create(csvOf(reef, partners), '2026-11-27');
    await edit(project, 'years: 5', 'years: 4 # extended once');
    await edit(project, '      - years\n', '');
    await edit(
      project,
      'sources:\n',
      'sources:\n  - source: grant-agreement\n    retrieved: "2026-11-27"\n    confidence: high\n    supports: [years]\n',
    );
    await edit(project, 'en: EXAMPLE-REEF is a research project.', 'en: We look after reefs.');
    const before = await contents();
    const { lines } = await update(csvOf(reef, partners));
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(
        /^= project\/example-reef\.yaml {2}summary: .* is kept, in the words of the record; cordis has /,
      ),
      '= project/example-reef.yaml  years: 4 is kept, supported by grant-agreement; cordis has 5',
    ]);
    expect(await contents()).toEqual(before);
  });

  it('adds an organisation, and keeps one that the files no longer have', async () => {
    await create(csvOf(reef, partners), '2026-11-27');
    const { lines } = await update(csvOf(reef, [university, mndAssociation]));
    expect(lines.slice(0, 3)).toEqual([
      '~ project/example-reef.yaml  partners: ["exempeluniversitetet","icon-plc"] → ["exempeluniversitetet","icon-plc","motor-neurone-disease-association"] (cordis)',
      '+ organisations/motor-neurone-disease-association.yaml',
      '= organisations/icon-plc.yaml  is kept, but is not among the partners in the files',
    ]);
  });

  it('finds an organisation by its PIC when its file has another name', async () => {
    await create(csvOf(reef, partners), '2026-11-27');
    await edit(project, '- exempeluniversitetet', '- example-university');
    await writeFile(
      content('organisations/example-university.yaml'),
      await readFile(content('organisations/exempeluniversitetet.yaml')),
    );
    await rm(content('organisations/exempeluniversitetet.yaml'));
    await edit('organisations/example-university.yaml', 'name: EXEMPELUNIVERSITETET', 'name: Example University');
    const before = await contents();
    expect((await update(csvOf(reef, partners))).lines[0]).toBe(
      '= organisations/example-university.yaml  name: "Example University" is kept, in the words of the record; cordis has "EXEMPELUNIVERSITETET"',
    );
    expect(await contents()).toEqual(before);
  });

  it('adds what ROR and ORCID say, and replaces a name in capitals', async () => {
    await create(csvOf(reef, [university, { ...iconPlc, name: 'ICON CLINICAL RESEARCH' }]), '2026-11-27');
    const id = 'organisations/icon-clinical-research.yaml';
    await save([rorFile(icon), orcidFile(carberryAt({ organization: { name: 'Icon clinical research' } }))]);
    const { lines, status, stderr } = await update(
      csvOf(reef, [university, { ...iconPlc, name: 'ICON CLINICAL RESEARCH' }]),
      '--ror',
      at('ror.json'),
      '--orcid',
      at('orcid.json'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines).toEqual(
      expect.arrayContaining([
        `~ ${id}  name: "ICON CLINICAL RESEARCH" → "ICON PLC" (ror)`,
        `= ${id}  place.city: {"en":"DUBLIN 18"} is kept, supported by cordis; ror has {"en":"Dublin"}`,
        `+ ${id}  ror: "https://ror.org/00gmhs392" (ror)`,
        '+ people/josiah-carberry.yaml',
        '+ sources/ror.yaml',
      ]),
    );
    expect(await read(id)).toMatchObject({
      name: 'ICON PLC',
      place: { city: { en: 'DUBLIN 18' }, latitude: 53.33306 },
      sources: [
        { source: 'cordis', supports: ['place.city', 'place.country', 'pic'] },
        {
          source: 'ror',
          confidence: 'medium',
          supports: ['name', 'place.latitude', 'place.longitude', 'ror', 'website'],
        },
      ],
      note: expect.stringMatching(/CORDIS gives .*The ROR id is a proposal/),
    });
    const before = await contents();
    const again = await update(
      csvOf(reef, [university, { ...iconPlc, name: 'ICON CLINICAL RESEARCH' }]),
      '--ror',
      at('ror.json'),
      '--orcid',
      at('orcid.json'),
    );
    expect(again.stdout).toContain('Nothing to change');
    expect(await contents()).toEqual(before);
  });

  it('refuses a folder that does not exist or whose records have problems, and leaves it as it was', async () => {
    expect(await update(csvOf(reef, partners))).toMatchObject({
      status: 2,
      stderr: `${at('reef/content')} does not exist.\n`,
    });
    await create(csvOf(reef, partners), '2026-11-27');
    await edit(organisation, 'pic: "999999002"', 'pic: "12"');
    const before = await contents();
    expect(await update(csvOf(reef, partners))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The records have 1 problem; run mirocals-data check --content'),
    });
    expect(await contents()).toEqual(before);
  });

  it('writes nothing if the updated records would have a problem', async () => {
    await create(csvOf(reef, partners), '2026-11-27');
    const before = await contents();
    const { status, stderr } = await update(
      csvOf({ ...reef, title: 'TODO' }, [university, iconPlc, { ...mndAssociation, name: 'TBD' }]),
    );
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/organization\.csv:4:1 {2}"TBD" is a placeholder/),
    });
    expect(await contents()).toEqual(before);
  });
});
