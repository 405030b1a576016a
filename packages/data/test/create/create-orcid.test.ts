import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRecords } from '../../src/create/index.ts';
import type { InputFile } from '../../src/create/input-file.ts';
import { formatRemark } from '../../src/create/remark.ts';
import { csvOf, fileOf, reef, university } from './cordis-files.ts';
import { carberry, carberryAt, icon, orcidFile, rorFile } from './json-files.ts';

const day = '2026-11-27';

const wesleyan = { ...university, name: 'WESLEYAN UNIVERSITY', shortName: 'WU' };

const create = (orcid: readonly InputFile[], ror: readonly InputFile[] = [], coordinator = wesleyan) => {
  const made = createRecords({ cordis: csvOf(reef, [coordinator]), ror, orcid, languages: ['en'], day });
  return {
    refused: made.refusals.map(formatRemark),
    left: made.leftOut.map(formatRemark),
    person: parse(made.files.get('people/josiah-carberry.yaml') ?? 'null'),
    files: made.files,
  };
};

const organisation = (name: string, id: string, source: string) => ({
  organization: {
    name,
    'disambiguated-organization': { 'disambiguated-organization-identifier': id, 'disambiguation-source': source },
  },
});

describe('createRecords with ORCID', () => {
  it('writes a person who has a post at a partner, and cuts 29 February 1930 to what is certain', () => {
    const { refused, person, left } = create([orcidFile(carberry)]);
    expect(refused).toEqual([]);
    expect(person).toEqual({
      name: 'Josiah Carberry',
      familyName: 'Carberry',
      orcid: 'https://orcid.org/0000-0002-1825-0097',
      affiliations: [{ organisation: 'wesleyan-university', from: '1930-02' }],
      sources: [
        {
          source: 'orcid',
          retrieved: day,
          confidence: 'high',
          locator: 'https://orcid.org/0000-0002-1825-0097',
          supports: ['name', 'orcid', 'affiliations'],
        },
      ],
    });
    expect(left).toEqual([
      expect.stringMatching(
        /^orcid\.json:\d{2}:\d+ {2}start-date "1930-02-29" is not in the calendar; "1930-02" was used, so ask the person$/,
      ),
    ]);
  });

  it('finds the organisation by its ROR id, and never by a name if both have one', () => {
    const coordinator = { ...wesleyan, name: 'ICON PLC', country: 'IE', geolocation: '53.33,-6.24' };
    const post = (name: string, id: string) => [orcidFile(carberryAt(organisation(name, id, 'ROR')))];
    const { person } = create(post('Another name', icon.id), [rorFile(icon)], coordinator);
    expect(person.affiliations).toEqual([{ organisation: 'icon-plc', from: '1930-02' }]);
    expect(create(post('ICON PLC', 'https://ror.org/03fj96t64'), [rorFile(icon)], coordinator).person).toBeNull();
  });

  it('leaves out a person without a public post at an organisation of the project', () => {
    const somewhere = create([orcidFile(carberryAt(organisation('Elsewhere', '1', 'GRID')))]);
    expect(somewhere.person).toBeNull();
    expect(somewhere.left.at(-1)).toMatch(/^orcid\.json:\d+:\d+ {2}Josiah Carberry has no public post/);
    expect(create([orcidFile(carberryAt({ visibility: 'limited' }))]).person).toBeNull();
  });

  it('gives no dates if several posts are at one organisation, or if they contradict each other', () => {
    const two = structuredClone(carberry);
    two['activities-summary'].employments['affiliation-group'].push(
      ...structuredClone(carberry['activities-summary'].employments['affiliation-group']),
    );
    expect(create([orcidFile(two)]).person.affiliations).toEqual([{ organisation: 'wesleyan-university' }]);
    const ended = carberryAt({ 'end-date': { year: { value: '1929' }, month: null, day: null } });
    expect(create([orcidFile(ended)]).person.affiliations).toEqual([{ organisation: 'wesleyan-university' }]);
  });

  it.each([
    [
      'a deactivated record',
      { ...carberry, history: { 'deactivation-date': { value: 1700000000000 } } },
      /^orcid\.json:8:24 {2}the record is deactivated/,
    ],
    [
      'a name that is not public',
      { ...carberry, person: { name: { ...carberry.person.name, visibility: 'limited' } } },
      /^orcid\.json:\d+:\d+ {2}the name is not public/,
    ],
    [
      'a record without a name',
      { ...carberry, person: { name: null } },
      /^orcid\.json:\d+:\d+ {2}the name is not public/,
    ],
    [
      'a name without a family name',
      { ...carberry, person: { name: { ...carberry.person.name, 'family-name': null } } },
      /^orcid\.json:\d+:\d+ {2}has no family name/,
    ],
    [
      'a wrong check digit',
      { ...carberry, 'orcid-identifier': { ...carberry['orcid-identifier'], path: '0000-0002-1825-0098' } },
      /^orcid\.json:4:11 {2}.*wrong check digit/,
    ],
    [
      "a record of ORCID's sandbox",
      { ...carberry, 'orcid-identifier': { ...carberry['orcid-identifier'], host: 'sandbox.orcid.org' } },
      /^orcid\.json:\d+:\d+ {2}"https:\/\/sandbox\.orcid\.org/,
    ],
    [
      'something else',
      { name: 'Josiah Carberry' },
      /^orcid\.json:1:1 {2}orcid-identifier is not as in ORCID's public record, version 3\.0/,
    ],
  ])('refuses %s at its line', (_, value, message) => {
    const { refused, files } = create([orcidFile(value)]);
    expect(refused[0]).toMatch(message);
    expect(files.size).toBe(0);
  });

  it('refuses a person who is in two files, and a file that is not JSON', () => {
    expect(create([orcidFile(carberry), orcidFile(carberry, 'again.json')]).refused).toEqual([
      expect.stringMatching(
        /^again\.json:\d+:\d+ {2}.*is the record of https:\/\/orcid\.org\/0000-0002-1825-0097, as is orcid\.json/,
      ),
    ]);
    expect(create([fileOf('orcid.json', '<record/>')]).refused).toEqual([
      'orcid.json:1:1  is not JSON; download the file again',
    ]);
  });
});
