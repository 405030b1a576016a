import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTexts } from '../../src/check/index.ts';
import { createRecords } from '../../src/create/index.ts';
import type { InputFile } from '../../src/create/input-file.ts';
import type { Languages } from '../../src/schema/languages.ts';
import { trials } from '../trials.ts';
import { csvOf, greekInstitute, mndAssociation, university, type Values, xmlOf, zipOf } from './cordis-files.ts';
import { carberryAt, icon, orcidFile, rorFile } from './json-files.ts';

const day = '2026-11-27';

/** Words as they occur in files of institutions, and some that occur in none. */
const words = fc.oneof(
  fc.constantFrom(
    'UNIVERSITÉ DE LYON',
    'Genethon',
    'GÃ©nÃ©thon',
    'ΕΘΝΙΚΟ ΚΑΙ ΚΑΠΟΔΙΣΤΡΙΑΚΟ',
    'Ins\u00adtitut\u200b',
    'a: b # c',
    'import',
    'organisations',
    '- x',
    'TODO',
    '<b>bold</b>',
    'Multi\nline "quoted"; text',
    "'",
    '=1+1',
    'no',
    '1e3',
    '',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const orElse = (usual: readonly string[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 150 }, { arbitrary: words, weight: 1 });

const organisation = (base: Values): fc.Arbitrary<Values> =>
  fc.record({
    organisationID: orElse([base.organisationID ?? '', '999999001']),
    vatNumber: orElse(['', 'FR123']),
    name: orElse([
      ...Array<string>(6).fill(base.name ?? ''),
      'UNIVERSITÉ DE LYON',
      'CORDOVA Trey Christian',
      'ΕΘΝΙΚΟ ΚΑΙ ΚΑΠΟΔΙΣΤΡΙΑΚΟ',
      'import',
      'organisations',
    ]),
    shortName: orElse(['', 'EXU', base.name?.toLowerCase() ?? '', 'CORDOVA Trey Christian']),
    city: orElse(['PARIS', 'Northampton', '']),
    country: orElse(['FR', 'UK', 'EL', 'XK', 'DE;HU', '']),
    geolocation: orElse(['53.33,-6.24', '(48.1,16.3)', '', '0,0']),
    organizationURL: orElse(['https://www.example.org', 'http://example.org', 'www.example.org', '']),
    order: orElse([base.order ?? '', '1', '20']),
    role: orElse([...Array<string>(20).fill(base.role ?? ''), 'thirdParty', 'partner']),
    netEcContribution: orElse(['0', '100,5', '100.5', '']),
    totalCost: orElse(['51611,25', '']),
    endOfParticipation: orElse([...Array<string>(20).fill('false'), 'true', '']),
  });

const project = fc.record({
  id: orElse(['101999999', '633413']),
  acronym: orElse(['REEF']),
  status: orElse(['SIGNED', 'CLOSED', 'TERMINATED']),
  title: orElse(['An example: with a colon']),
  startDate: orElse(['2024-01-01', '2023-02-29', '2020-01-01']),
  endDate: orElse(['2028-12-31', '2024-13-01', '2024-01-02']),
  ecMaxContribution: orElse(['1000', '0', '1,5', '']),
  frameworkProgramme: orElse(['HORIZON', 'H2020', 'FP7', 'NEW']),
  contentUpdateDate: orElse(['2026-06-03 12:20:56', '']),
  legalBasis: orElse(['HORIZON.1.1', 'H2020-EU.3.1.']),
});

const cordis: fc.Arbitrary<InputFile[]> = fc
  .record({
    project,
    organisations: fc.tuple(...[university, greekInstitute, mndAssociation].map(organisation)),
    form: fc.constantFrom('csv', 'xml', 'zip'),
  })
  .map(({ project, organisations, form }) => {
    if (form === 'xml') return [xmlOf(project, organisations)];
    return form === 'csv' ? csvOf(project, organisations) : [zipOf(csvOf(project, organisations))];
  });

const ror = fc
  .record({
    names: fc.array(
      fc.record({
        value: fc.oneof(fc.constantFrom('Motor Neurone Disease Association', 'Institouto (Greece)'), words),
        types: fc.subarray(['label', 'alias', 'acronym', 'ror_display'], { minLength: 1 }),
        lang: fc.constantFrom('en', 'fr', null),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    status: orElse(['active', 'withdrawn']),
    lat: fc.constantFrom(52.25, 37.98, 52.3, 38),
    lng: fc.constantFrom(-0.88333, 23.73),
    country_code: fc.constantFrom('GB', 'GR', 'XK'),
  })
  .map(({ names, status, ...details }) =>
    rorFile({ ...icon, names, status, locations: [{ geonames_details: { ...details, name: 'Somewhere' } }] }),
  );

const date = fc.oneof(
  fc.constant(null),
  fc.record({
    year: fc.record({ value: fc.constantFrom('1930', '2020', '20') }),
    month: fc.constantFrom(null, { value: '02' }, { value: '13' }),
    day: fc.constantFrom(null, { value: '29' }, { value: '00' }),
  }),
);

const orcid = fc
  .record({ 'start-date': date, 'end-date': date, name: fc.oneof(fc.constant(university.name ?? ''), words) })
  .map(({ name, ...dates }) => orcidFile(carberryAt({ ...dates, organization: { name } })));

/** A file, or one in which some bytes are missing, as after a download that failed. */
const damaged = (file: fc.Arbitrary<InputFile>) => {
  const gap = fc.record({ from: fc.nat(), length: fc.integer({ min: 1, max: 40 }) });
  const gaps = fc.oneof({ arbitrary: fc.constant(undefined), weight: 20 }, { arbitrary: gap, weight: 1 });
  return fc.tuple(file, gaps).map(([one, gap]) => {
    if (!gap) return one;
    const from = gap.from % one.bytes.length;
    const bytes = new Uint8Array([...one.bytes.subarray(0, from), ...one.bytes.subarray(from + gap.length)]);
    return { ...one, bytes };
  });
};

const inputs = fc.record({
  cordis: cordis.chain((files) => fc.tuple(...files.map((file) => damaged(fc.constant(file))))),
  ror: fc.array(damaged(ror), { maxLength: 2 }),
  orcid: fc.array(damaged(orcid), { maxLength: 1 }),
  languages: fc.constantFrom<Languages[]>(['en'], ['en', 'sv']),
  day: fc.constant(day),
});

it('makes records that pass the check of any file, or refuses it at a place in it', () => {
  const seen = { made: 0, refused: 0 };
  const numRuns = trials({ few: 100, all: 600 });
  fc.assert(
    fc.property(inputs, (given) => {
      const { files, refusals, leftOut } = createRecords(given);
      const names = [...given.cordis, ...given.ror, ...given.orcid].map(({ name }) => name);
      for (const { file, line, column, message } of [...refusals, ...leftOut]) {
        expect(
          names.some((name) => file === name || file.startsWith(`${name}/`)),
          file,
        ).toBe(true);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toBe('');
      }
      if (refusals.length > 0) {
        seen.refused++;
        expect(files.size).toBe(0);
        return;
      }
      seen.made++;
      const { problems, coverage } = checkTexts(files, { day });
      expect(problems).toEqual([]);
      expect(coverage.covered).toBe(coverage.facts);
      expect([...files.values()].join('\n')).not.toContain('CORDOVA Trey Christian');
    }),
    { numRuns },
  );
  console.log(`${numRuns} imports: ${seen.made} made, ${seen.refused} refused`);
  // Both outcomes have to occur often, or the property says little.
  expect(seen.made).toBeGreaterThan(numRuns / 12);
  expect(seen.refused).toBeGreaterThan(numRuns / 12);
}, 300_000);
