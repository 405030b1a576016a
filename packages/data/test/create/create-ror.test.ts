import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRecords } from '../../src/create/index.ts';
import type { InputFile } from '../../src/create/input-file.ts';
import { formatRemark } from '../../src/create/remark.ts';
import { csvOf, fileOf, reef, university, type Values } from './cordis-files.ts';
import { icon, iconInVersion1, rorFile } from './json-files.ts';

const day = '2026-11-27';

/** ICON as a participant, with the legal name that ROR has as an alias. */
const participant: Values = {
  ...university,
  organisationID: '999999003',
  vatNumber: 'IE1234567A',
  name: 'ICON CLINICAL RESEARCH LTD',
  shortName: 'ICON',
  city: 'DUBLIN 18',
  country: 'IE',
  geolocation: '53.2745,-6.2012',
  order: '2',
  role: 'participant',
};

const create = (ror: readonly InputFile[], values: Values = {}, more: readonly Values[] = []) => {
  const organisations = [university, { ...participant, ...values }, ...more];
  const made = createRecords({ cordis: csvOf(reef, organisations), ror, orcid: [], languages: ['en'], day });
  const { partners = [] } = parse(made.files.get('project/example-reef.yaml') ?? '{}') as { partners?: string[] };
  return {
    refused: made.refusals.map(formatRemark),
    left: made.leftOut.map(formatRemark),
    toDo: made.toDo,
    partners,
    second: parse(made.files.get(`organisations/${partners[1]}.yaml`) ?? 'null'),
  };
};

const noMatch = 'ICON CLINICAL RESEARCH LTD: no ROR id, as';

describe('createRecords with ROR', () => {
  it('proposes the only record that matches name, country and place, with medium confidence and a note', () => {
    const { refused, second, toDo } = create([rorFile(icon)]);
    expect(refused).toEqual([]);
    expect(second).toEqual({
      name: 'ICON PLC',
      place: { city: { en: 'Dublin' }, country: 'IE', latitude: 53.33306, longitude: -6.24889 },
      website: 'https://www.example.org',
      ror: 'https://ror.org/00gmhs392',
      pic: '999999003',
      sources: [
        {
          source: 'ror',
          retrieved: day,
          confidence: 'medium',
          locator: 'https://ror.org/00gmhs392',
          supports: ['name', 'place.city', 'place.country', 'place.latitude', 'place.longitude', 'ror'],
        },
        {
          source: 'cordis',
          retrieved: day,
          confidence: 'high',
          locator: 'participant 2',
          supports: ['place.country', 'website', 'pic'],
        },
      ],
      note: expect.stringContaining('The ROR id is a proposal'),
    });
    expect(toDo).toContain(
      'organisations/icon-plc.yaml: name, place and ROR id are from ROR; compare them with ror.org',
    );
  });

  it('takes the website from ROR if CORDIS gives none that is https', () => {
    const { second } = create([rorFile(icon)], { organizationURL: 'http://www.example.org' });
    expect(second.website).toBe('https://www.iconplc.com');
    expect(second.sources[0].supports).toContain('website');
    const links = [{ type: 'website', value: 'www.iconplc.com' }];
    expect(create([rorFile({ ...icon, links })], { organizationURL: '' }).second.website).toBeUndefined();
  });

  it('prefers the label in the language of the records to the name that ROR shows', () => {
    const names = [
      ...icon.names,
      { lang: 'ga', types: ['label'], value: 'ICON Teoranta' },
      { lang: 'en', types: ['label'], value: 'Icon' },
    ];
    expect(create([rorFile({ ...icon, names })]).second.name).toBe('Icon');
  });

  it('says that the country in brackets was left out of a name', () => {
    const { left, second } = create([rorFile(icon)]);
    expect(second.name).toBe('ICON PLC');
    expect(left.at(-1)).toBe(
      'ror.json:1:1  ROR shows the name "ICON PLC (Ireland)"; the country in brackets was left out',
    );
  });

  it.each([
    ['another country', { country: 'GB' }],
    ['a place 26 km away', { geolocation: '53.0993,-6.24889' }],
    ['an acronym only', { name: 'ICON', shortName: '' }],
    ['no geolocation', { geolocation: '' }],
  ])('proposes nothing for %s', (_, values) => {
    const { second, left } = create([rorFile(icon)], values);
    expect(second.ror).toBeUndefined();
    expect(left.join('\n')).toContain('no ROR id, as no record matches name, country and place');
  });

  it('proposes a record 24 km away', () => {
    expect(create([rorFile(icon)], { geolocation: '53.1173,-6.24889' }).second.ror).toBe(icon.id);
  });

  it('proposes none of several records, of an inactive one, and of one that two organisations match', () => {
    const other = { ...icon, id: 'https://ror.org/03fj96t64' };
    expect(create([rorFile([icon, other])]).left).toContain(
      `organization.csv:3:1  ${noMatch} several records match: ${icon.id}, ${other.id}`,
    );
    expect(create([rorFile({ ...icon, status: 'inactive' })]).second.ror).toBeUndefined();
    const twin = { ...participant, name: 'ICON PLC', organisationID: '999999004', order: '3' };
    expect(create([rorFile(icon)], {}, [twin]).left).toContain(
      `organization.csv:3:1  ${noMatch} another organisation matches the same record: ${icon.id}`,
    );
  });

  it('reads an answer of the API and several files', () => {
    const other = { ...icon, id: 'https://ror.org/03fj96t64', names: [{ lang: 'fr', types: ['label'], value: 'X' }] };
    expect(create([rorFile({ number_of_results: 1, items: [icon] }), rorFile(other)]).second.ror).toBe(icon.id);
  });

  it('leaves out coordinates that are not in the country', () => {
    const [place] = icon.locations;
    const lng = 6.24889;
    const locations = [{ ...place, geonames_details: { ...place?.geonames_details, lng } }];
    const { refused, second } = create([rorFile({ ...icon, locations })], { geolocation: '53.33,6.24' });
    expect(refused).toEqual([]);
    expect(second.place).toEqual({ city: { en: 'Dublin' }, country: 'IE' });
  });

  it.each([
    ['version 1', rorFile(iconInVersion1), /^ror\.json:1:1 {2}is in version 1 of the ROR schema/],
    ['version 1 in a list', rorFile([icon, iconInVersion1]), /^ror\.json:\d{2}:2 {2}is in version 1/],
    [
      'a wrong id',
      rorFile({ ...icon, id: 'https://ror.org/00gmhs393' }),
      /^ror\.json:2:8 {2}id is not as in a record of ROR in schema 2 \(is not a valid ROR id/,
    ],
    ['no names', rorFile({ ...icon, names: [] }), /^ror\.json:\d+:\d+ {2}names is not as in/],
    ['something else', rorFile('text'), /^ror\.json:1:1 {2}is not as in a record of ROR/],
    ['half a file', fileOf('ror.json', '{\n "id": "https://ror.org/00gmhs392",\n'), /^ror\.json:3:1 {2}is not JSON/],
  ])('refuses %s at its line', (_, file, message) => {
    expect(create([file]).refused).toEqual([expect.stringMatching(message)]);
  });
});
