import * as z from 'zod';
import type { Position } from '../../check/problem.ts';
import { orcid as orcidSchema } from '../../schema/identifiers.ts';
import type { InputFile } from '../input-file.ts';
import { parseJson, readJson } from '../json-file.ts';
import type { Remarks } from '../remark.ts';
import { certainDate, tidy } from '../values.ts';

const wrapped = z.looseObject({ value: z.string() });

const partialDate = z.looseObject({ year: wrapped, month: wrapped.nullish(), day: wrapped.nullish() }).nullish();

const employment = z.looseObject({
  'start-date': partialDate,
  'end-date': partialDate,
  organization: z.looseObject({
    name: z.string(),
    'disambiguated-organization': z
      .looseObject({
        'disambiguated-organization-identifier': z.string(),
        'disambiguation-source': z.string(),
      })
      .nullish(),
  }),
  visibility: z.string().nullish(),
});

/** The parts of ORCID's public record, version 3.0, that are read. */
const record = z.looseObject({
  'orcid-identifier': z.looseObject({ path: z.string(), host: z.string() }),
  history: z.looseObject({ 'deactivation-date': z.unknown().optional() }).nullish(),
  person: z.looseObject({
    name: z
      .looseObject({
        'given-names': wrapped.nullish(),
        'family-name': wrapped.nullish(),
        visibility: z.string().nullish(),
      })
      .nullish(),
  }),
  'activities-summary': z
    .looseObject({
      employments: z
        .looseObject({
          'affiliation-group': z.array(
            z.looseObject({ summaries: z.array(z.looseObject({ 'employment-summary': employment })) }),
          ),
        })
        .nullish(),
    })
    .nullish(),
});

/** A post of a person, as the record gives it. */
export interface Employment {
  readonly organisation: string;
  /** The ROR id of the organisation, if the record names it by one. */
  readonly ror: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A person, from the record that the person keeps at ORCID. */
export interface OrcidPerson {
  readonly at: Position;
  readonly orcid: string;
  readonly name: string;
  readonly familyName: string;
  readonly employments: readonly Employment[];
}

type Given = z.infer<typeof record>;

const dateIn = (given: z.infer<typeof partialDate>, say: (message: string) => void): string | undefined => {
  const [year, month, day] = [given?.year.value, given?.month?.value, given?.day?.value];
  if (year === undefined) return undefined;
  if (!/^\d{4}$/.test(year)) {
    say(`"${year}" is not a year; the date was left out`);
    return undefined;
  }
  const certain = certainDate(year, month, day);
  const written = [year, month, day].filter((part) => part !== undefined).join('-');
  if (certain !== written) say(`"${written}" is not in the calendar; "${certain}" was used, so ask the person`);
  return certain;
};

const employmentsOf = (given: Given, at: (path: readonly (string | number)[]) => Position, remarks: Remarks) => {
  const groups = given['activities-summary']?.employments?.['affiliation-group'] ?? [];
  return groups.flatMap(({ summaries }, group) =>
    summaries.flatMap(({ 'employment-summary': post }, index): Employment[] => {
      if ((post.visibility ?? 'public').toLowerCase() !== 'public') return [];
      const path = [
        'activities-summary',
        'employments',
        'affiliation-group',
        group,
        'summaries',
        index,
        'employment-summary',
      ];
      const say = (field: string) => (message: string) => remarks.leaveOut(at([...path, field]), `${field} ${message}`);
      const { name, 'disambiguated-organization': known } = post.organization;
      return [
        {
          organisation: tidy(name),
          ror:
            known?.['disambiguation-source'].toUpperCase() === 'ROR'
              ? known['disambiguated-organization-identifier']
              : undefined,
          from: dateIn(post['start-date'], say('start-date')),
          to: dateIn(post['end-date'], say('end-date')),
        },
      ];
    }),
  );
};

/** Reads a person from ORCID's public record. Refuses a record that is deactivated or whose name is not public. */
export const readOrcid = (input: InputFile, remarks: Remarks): OrcidPerson | undefined => {
  const file = readJson(input, remarks);
  const what = "ORCID's public record, version 3.0";
  const given = file && parseJson(record, file.value, [], { file, what, remarks });
  if (!file || !given) return undefined;
  const refuse = (path: readonly string[], message: string) => {
    remarks.refuse(file.at(path), message);
    return undefined;
  };
  const { path, host } = given['orcid-identifier'];
  const orcid = `https://${host}/${path}`;
  const { error } = orcidSchema.safeParse(orcid);
  if (error) return refuse(['orcid-identifier', 'path'], `"${orcid}" ${error.issues[0]?.message}`);
  if (given.history?.['deactivation-date']) {
    return refuse(
      ['history', 'deactivation-date'],
      'the record is deactivated, so its person does not want it used; leave the file out',
    );
  }
  const { name } = given.person;
  if (!name || (name.visibility ?? 'public').toLowerCase() !== 'public') {
    return refuse(['person', 'name'], 'the name is not public; leave the file out');
  }
  const [givenName, familyName] = [tidy(name['given-names']?.value ?? ''), tidy(name['family-name']?.value ?? '')];
  if (familyName === '') {
    return refuse(
      ['person', 'name'],
      'has no family name; add the person with mirocals-data new people, without this file',
    );
  }
  return {
    at: file.at(['person', 'name']),
    orcid,
    name: tidy(`${givenName} ${familyName}`),
    familyName,
    employments: employmentsOf(given, file.at, remarks),
  };
};
