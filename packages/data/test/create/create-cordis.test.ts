import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkTexts, formatProblem } from '../../src/check/index.ts';
import { createRecords } from '../../src/create/index.ts';
import type { InputFile } from '../../src/create/input-file.ts';
import { formatRemark } from '../../src/create/remark.ts';
import {
  csvOf,
  fileOf,
  greekInstitute,
  mndAssociation,
  organisationHeader,
  projectHeader,
  reef,
  tableOf,
  university,
  type Values,
  xmlOf,
  zipOf,
} from './cordis-files.ts';

const day = '2026-11-27';

const create = (cordis: readonly InputFile[], grant?: string) => {
  const made = createRecords({ cordis, ror: [], orcid: [], grant, languages: ['en'], day });
  return {
    ...made,
    refused: made.refusals.map(formatRemark),
    left: made.leftOut.map(formatRemark),
    record: (file: string) => parse(made.files.get(file) ?? 'null'),
  };
};

const everyone = [university, greekInstitute, mndAssociation];

/** A project with one organisation more, which the test is about. */
const withOrganisation = (values: Values) => create(csvOf(reef, [university, { ...greekInstitute, ...values }]));

describe('createRecords from CORDIS', () => {
  it('writes the record of the MND Association from its row', () => {
    const { record, refused } = create(csvOf({ ...reef, id: '633413' }, [university, mndAssociation]));
    expect(refused).toEqual([]);
    expect(record('organisations/motor-neurone-disease-association.yaml')).toEqual({
      name: 'Motor Neurone Disease Association',
      place: { city: { en: 'Northampton' }, country: 'GB' },
      pic: '937808902',
      sources: [
        {
          source: 'cordis',
          retrieved: day,
          confidence: 'high',
          locator: 'participant 11',
          supports: ['name', 'place.city', 'place.country', 'pic'],
        },
      ],
      note: 'CORDIS gives the legal name "MOTOR NEURONE DISEASE ASSOCIATION", net EU contribution EUR 0, total cost EUR 51611.25.',
    });
  });

  it('writes project, milestones and sources, each fact with the file that gives it', () => {
    const { record, files, coverage } = create(csvOf(reef, everyone));
    expect([...files.keys()].sort()).toEqual([
      'milestones/project-end.yaml',
      'milestones/project-start.yaml',
      'organisations/exempeluniversitetet.yaml',
      'organisations/institouto-paradeigmaton.yaml',
      'organisations/motor-neurone-disease-association.yaml',
      'project/example-reef.yaml',
      'sources/cordis.yaml',
      'sources/grant-agreement.yaml',
    ]);
    expect(coverage.covered).toBe(coverage.facts);
    expect(record('project/example-reef.yaml')).toMatchObject({
      acronym: 'EXAMPLE-REEF',
      officialTitle: 'An example of a project on reefs',
      start: '2024-01-01',
      years: 5,
      funding: {
        programme: { en: 'Horizon Europe' },
        grant: '101999999',
        award: { currency: 'EUR', amount: 2999999.5, rounded: false },
      },
      partners: ['exempeluniversitetet', 'institouto-paradeigmaton', 'motor-neurone-disease-association'],
      sources: [
        { source: 'cordis', confidence: 'high' },
        { source: 'grant-agreement', confidence: 'medium', supports: ['funding.statement', 'funding.disclaimer'] },
      ],
    });
    expect(record('milestones/project-end.yaml')).toMatchObject({ date: '2028-12-31', planned: true });
    expect(record('sources/cordis.yaml')).toMatchObject({
      url: 'https://cordis.europa.eu/project/id/101999999',
      date: '2026-06-03',
    });
  });

  it.each([
    ['tables with a byte order mark', csvOf(reef, everyone, '\ufeff')],
    ['the zip archive', [zipOf(csvOf(reef, everyone))]],
    ['the XML file', [xmlOf(reef, everyone)]],
    [
      'tables in an earlier order, without the columns of 2026',
      [
        tableOf(
          'project.csv',
          [
            'legalBasis',
            ...projectHeader.filter((name) => !['legalBasis', 'nature', 'Human-validated'].includes(name)),
          ],
          [reef],
        ),
        csvOf(reef, everyone)[1] ?? fileOf('', ''),
      ],
    ],
  ])('reads %s alike', (_, files) => {
    expect(create(files).refused).toEqual([]);
    expect(create(files).files).toEqual(create(csvOf(reef, everyone)).files);
  });

  it.each(['Restoring the the reefs (and more', 'RESTORING REEFS,THEN MORE', 'Restoring "reefs..'])(
    'copies the title %s with its slips, which are those of the funder',
    (title) => {
      const { record, refused } = create(csvOf({ ...reef, title }, everyone));
      expect(refused).toEqual([]);
      expect(record('project/example-reef.yaml').officialTitle).toBe(title);
    },
  );

  it('reads codes of HTML as the characters that they mean', () => {
    const { record } = create(csvOf(reef, [university, { ...greekInstitute, name: 'RIFF &amp; MEER' }]));
    expect(record('organisations/riff-meer.yaml').name).toBe('RIFF & MEER');
  });

  it('chooses a project of several by its grant', () => {
    const other = { ...reef, id: '101999998', acronym: 'OTHER' };
    const tables = [
      tableOf('project.csv', projectHeader, [other, reef]),
      tableOf('organization.csv', organisationHeader, [
        { ...greekInstitute, projectID: '101999998' },
        ...everyone.map((one) => ({ ...one, projectID: '101999999' })),
      ]),
    ];
    expect(create(tables, '101999999').files).toEqual(create(csvOf(reef, everyone)).files);
    expect(create(tables).refused).toEqual(['project.csv:4:1  has 2 projects; name one with --grant']);
    expect(create(tables, '101999997').refused).toEqual([
      'project.csv:1:1  has no project 101999997; download the file of its programme',
    ]);
    expect(create([xmlOf(reef, everyone)], '101999998').refused).toEqual([
      'project.xml:3:2  is project 101999999, not 101999998',
    ]);
  });

  it('writes GR for EL, and says that a name is in capitals and an address is not https', () => {
    const { record, toDo } = create(csvOf(reef, everyone));
    const institute = record('organisations/institouto-paradeigmaton.yaml');
    expect(institute).toMatchObject({ name: 'INSTITOUTO PARADEIGMATON', place: { country: 'GR' } });
    expect(institute.website).toBeUndefined();
    expect(institute.note).toContain('The name is the legal name, in capitals');
    expect(institute.note).toContain('CORDIS gives the website http://www.example.gr (not https).');
    expect(toDo).toContain(
      'organisations/institouto-paradeigmaton.yaml: the name "INSTITOUTO PARADEIGMATON" is the legal name, in capitals; write the name that the organisation uses',
    );
  });

  it.each([
    ['XK', 'country "XK" is not one country of ISO 3166-1'],
    ['DE;HU', 'country "DE;HU" is not one country of ISO 3166-1'],
    ['', 'has no country'],
  ])('leaves out the place of an organisation with the country "%s"', (country, message) => {
    const { record, left } = withOrganisation({ country });
    expect(record('organisations/institouto-paradeigmaton.yaml').place).toBeUndefined();
    expect(left).toEqual([`organization.csv:3:1  INSTITOUTO PARADEIGMATON: ${message}, so its place was left out`]);
  });

  it.each([
    [
      'a natural person',
      { name: 'CORDOVA Trey Christian', shortName: '', vatNumber: '', activityType: 'PRC' },
      'its name looks like the name of a person',
    ],
    ['a sole trader', { name: 'Example Naturkost e.K.' }, 'its name looks like the name of a person'],
    ['a third party', { role: 'thirdParty' }, 'INSTITOUTO PARADEIGMATON takes part as a third party'],
    ['a participant that has left', { endOfParticipation: 'true' }, 'INSTITOUTO PARADEIGMATON has left the project'],
    ['a second row of a PIC', { organisationID: '999999001' }, 'has the PIC 999999001 of line 2'],
    [
      'a second organisation of a name',
      { name: 'Exempeluniversitetet' },
      'Exempeluniversitetet has the name of line 2',
    ],
  ])('leaves out %s', (_, values, message) => {
    const { record, left, refused } = withOrganisation(values);
    expect(refused).toEqual([]);
    expect(record('project/example-reef.yaml').partners).toEqual(['exempeluniversitetet']);
    expect(left).toEqual([expect.stringContaining(`organization.csv:3:1  ${message}`)]);
  });

  it('gives every organisation its own PIC, which the check requires', () => {
    const { files } = create(csvOf(reef, everyone));
    const texts = new Map([...files].map(([file, text]) => [file, text.replace('999999002', '937808902')] as const));
    expect(checkTexts(texts, { day }).problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /"937808902" is in organisations\/.*\.yaml, too; keep one of the records or correct one of them$/,
      ),
    ]);
  });

  it('resolves no entity of an XML file, which may name another file or grow without end', () => {
    const file = '<!ENTITY a SYSTEM "file:///etc/hostname">';
    const bomb = '<!ENTITY b "bb"><!ENTITY a "&b;&b;">';
    for (const entities of [file, bomb]) {
      const text = `<!DOCTYPE project [${entities}]>\n<project>&a;</project>`;
      expect(create([fileOf('p.xml', text)]).refused).toEqual([
        'p.xml:2:1  is not well-formed XML; download the file again (entity not found:&a;)',
      ]);
    }
  });

  it('publishes no name of a person', () => {
    const { files, left } = withOrganisation({ name: 'CORDOVA Trey Christian', shortName: '', vatNumber: '' });
    expect([...files].join('\n') + left.join('\n')).not.toMatch(/cordova/i);
  });

  it('cuts a day that never was to its month, and says so', () => {
    const { record, left } = create(csvOf({ ...reef, startDate: '2023-02-29' }, everyone));
    expect(record('project/example-reef.yaml').start).toBe('2023-02');
    expect(left).toEqual([
      'project.csv:2:1  startDate "2023-02-29" is not in the calendar; "2023-02" was used, so correct the record',
    ]);
  });

  it('refuses everything that is wrong in one run, with its line', () => {
    const broken = [
      { ...university, role: 'boss', order: '' },
      { ...greekInstitute, organisationID: '12', totalCost: '1.000,50', endOfParticipation: 'perhaps' },
    ];
    expect(
      create(csvOf({ ...reef, id: 'x', acronym: ' ', startDate: 'soon', status: 'OPEN' }, broken)).refused,
    ).toEqual([
      'project.csv:2:1  id "x" is not the number of a grant, of six to nine digits',
      'project.csv:2:1  status "OPEN" is unknown; the known ones are SIGNED, CLOSED and TERMINATED',
      'project.csv:2:1  has no acronym',
      'project.csv:2:1  startDate "soon" is not a day such as 2015-09-01',
      'organization.csv:2:1  role "boss" is unknown; the known ones are coordinator, participant, partner, associatedPartner, thirdParty',
      'organization.csv:2:1  order "" is not a number such as 1',
      'organization.csv:3:1  endOfParticipation "perhaps" is not true or false',
      'organization.csv:3:1  organisationID "12" is not a PIC, a number of nine digits',
      'organization.csv:3:1  totalCost "1.000,50" is not an amount; expected digits such as 51611.25 or 51611,25',
      'project.csv:2:1  has no coordinator among the organisations that can be partners',
    ]);
  });

  it('refuses what the check refuses, at the place in the file', () => {
    expect(create([xmlOf({ ...reef, title: 'The <b>bold</b> title' }, everyone)]).refused).toEqual([
      'project.xml:5:2  HTML is shown as it is written: <b>; remove it (name.en of project/example-reef.yaml)',
    ]);
    expect(withOrganisation({ name: 'GÃ©nÃ©thon' }).refused[0]).toMatch(
      /^organization\.csv:3:1 {2}"GÃ©nÃ©thon" contains "Ã©".*\(name of organisations\/ga-na-thon\.yaml\)$/,
    );
  });

  it.each([
    [
      'a missing column',
      tableOf(
        'project.csv',
        projectHeader.filter((name) => name !== 'title'),
        [reef],
      ),
      'project.csv:1:1  has no column "title"; download',
    ],
    [
      'an unknown column',
      tableOf('project.csv', [...projectHeader, 'mood'], [reef]),
      'project.csv:1:1  has an unknown column "mood"; download',
    ],
    [
      'a duplicate column',
      tableOf('project.csv', [...projectHeader, 'id'], [reef]),
      'project.csv:1:1  has two columns "id"; download',
    ],
    ['an empty file', fileOf('project.csv', ''), 'project.csv:1:1  is empty; download'],
    ['commas', fileOf('project.csv', 'id,title\n1,2\n'), 'project.csv:1:1  has no column "id"'],
    [
      'a quote that is not closed',
      fileOf('project.csv', `"${projectHeader.join('";"')}"\n"101`),
      'project.csv:2:1  is not CSV',
    ],
    [
      'a row that is too short',
      fileOf('project.csv', `"${projectHeader.join('";"')}"\n"1";"2"\n`),
      'project.csv:2:1  has 2 values, but the header has 22',
    ],
    [
      'another encoding',
      { name: 'project.csv', bytes: new Uint8Array([0x22, 0xe9, 0x22]) },
      'project.csv:1:1  is not a text in UTF-8; download',
    ],
  ])('refuses tables with %s', (_, table, message) => {
    const { refused, files } = create([table, csvOf(reef, everyone)[1] ?? table]);
    expect(refused[0]).toContain(message);
    expect(files.size).toBe(0);
  });

  it.each([
    [
      'XML that is not well-formed',
      fileOf('p.xml', '<project>\n<id>1</project>'),
      /^p\.xml:2:\d+ {2}is not well-formed XML/,
    ],
    ['XML of something else', fileOf('p.xml', '<rss/>'), /^p\.xml:1:1 {2}is not a CORDIS project/],
    [
      'a damaged archive',
      { name: 'p.zip', bytes: new TextEncoder().encode('PK\u0003\u0004nothing') },
      /^p\.zip:1:1 {2}cannot be unpacked/,
    ],
    ['an archive without the tables', zipOf([]), /^cordis\.zip:1:1 {2}is not what --cordis takes/],
    ['a project without organisations', xmlOf(reef, []), /^project\.xml:2:\d+ {2}has no organisations/],
  ])('refuses %s', (_, file, message) => {
    expect(create([file]).refused).toEqual([expect.stringMatching(message)]);
  });
});
