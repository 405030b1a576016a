import { fileOf } from './cordis-files.ts';

const json = (name: string, value: unknown) => fileOf(name, JSON.stringify(value, null, 1));

/** The record of ICON in ROR, as it was in June 2026. */
export const icon = {
  id: 'https://ror.org/00gmhs392',
  status: 'active',
  types: ['company'],
  established: null,
  domains: [],
  external_ids: [],
  relationships: [],
  links: [{ type: 'website', value: 'https://www.iconplc.com' }],
  locations: [
    {
      geonames_id: 2964574,
      geonames_details: {
        continent_code: 'EU',
        continent_name: 'Europe',
        country_code: 'IE',
        country_name: 'Ireland',
        country_subdivision_code: 'L',
        country_subdivision_name: 'Leinster',
        lat: 53.33306,
        lng: -6.24889,
        name: 'Dublin',
      },
    },
  ],
  names: [
    { lang: null, types: ['acronym'], value: 'ICON' },
    { lang: null, types: ['alias'], value: 'ICON Clinical Research' },
    { lang: null, types: ['alias'], value: 'ICON Clinical Research Ltd.' },
    { lang: null, types: ['label'], value: 'ICON PLC' },
    { lang: null, types: ['label', 'ror_display'], value: 'ICON PLC (Ireland)' },
  ],
  admin: {
    created: { date: '2026-05-30', schema_version: '2.1' },
    last_modified: { date: '2026-06-02', schema_version: '2.1' },
  },
};

/** The same organisation in version 1 of the schema, which ended in December 2025. */
export const iconInVersion1 = {
  id: icon.id,
  name: 'ICON PLC',
  aliases: [],
  acronyms: ['ICON'],
  addresses: [{ city: 'Dublin', lat: 53.33306, lng: -6.24889 }],
  country: { country_code: 'IE', country_name: 'Ireland' },
};

export const rorFile = (value: unknown, name = 'ror.json') => json(name, value);

/** The record of ORCID's demonstration person, with the day that never was. */
export const carberry = {
  'orcid-identifier': {
    uri: 'https://orcid.org/0000-0002-1825-0097',
    path: '0000-0002-1825-0097',
    host: 'orcid.org',
  },
  history: { 'deactivation-date': null },
  person: {
    name: {
      'given-names': { value: 'Josiah' },
      'family-name': { value: 'Carberry' },
      'credit-name': null,
      visibility: 'public',
    },
  },
  'activities-summary': {
    employments: {
      'affiliation-group': [
        {
          summaries: [
            {
              'employment-summary': {
                'put-code': 4288,
                'department-name': 'Psychoceramics',
                'role-title': 'Professor',
                'start-date': { year: { value: '1930' }, month: { value: '02' }, day: { value: '29' } },
                'end-date': null,
                organization: {
                  name: 'Wesleyan University',
                  address: { city: 'Middletown', region: 'CT', country: 'US' },
                  'disambiguated-organization': {
                    'disambiguated-organization-identifier': '5468',
                    'disambiguation-source': 'RINGGOLD',
                  },
                },
                visibility: 'public',
              },
            },
          ],
        },
      ],
    },
  },
};

/** The record of Josiah Carberry with a post changed. */
export const carberryAt = (post: Readonly<Record<string, unknown>>) => {
  const copy = structuredClone(carberry);
  const [group] = copy['activities-summary'].employments['affiliation-group'];
  const [summary] = group?.summaries ?? [];
  Object.assign(summary?.['employment-summary'] ?? {}, post);
  return copy;
};

export const orcidFile = (value: unknown, name = 'orcid.json') => json(name, value);
