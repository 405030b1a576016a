import { harbourText, harbourWith } from '../harbour.ts';
import { type Allowed, changed, cited } from './allowed.ts';

const hospital = 'organisations/harbour-hospital.yaml';

/** The records with further organisations, all of them partners. */
const withOrganisations = (...organisations: readonly string[]) => {
  const ids = organisations.map((_, index) => `body-${index}`);
  const project = harbourText('project/harbour.yaml');
  return harbourWith({
    ...Object.fromEntries(organisations.map((text, index) => [`organisations/${ids[index]}.yaml`, text])),
    'project/harbour.yaml': project.replace('  - quay-university\n', `$&${ids.map((id) => `  - ${id}\n`).join('')}`),
  });
};

const placed = (city: string, country: string, latitude: number, longitude: number) =>
  `place:\n  city:\n    en: ${city}\n  country: ${country}\n  latitude: ${latitude}\n  longitude: ${longitude}\n`;
const organisation = (name: string, more = '') =>
  `name: ${name}\n${more}${cited(['name', ...[...more.matchAll(/^[a-z]\w*/gim)].map(([key]) => key)].join(', '))}`;

const centre = (name: string, lang: string, partOf: string) =>
  `name:\n  text: ${name}\n  lang: ${lang}\npartOf:\n  text: ${partOf}\n  lang: ${lang}\nplace:\n  city:\n    en: Athens\n  country: GR\n${cited('name, partOf, place')}`;

/** Organisations and centres of other consortia. */
const greek = placed('Athens', 'GR', 37.98376, 23.72784);
export const organisations: Allowed = [
  [
    'organisations in Greek letters',
    withOrganisations(organisation('Εθνικό Πανεπιστήμιο'), organisation('Νοσοκομείο Αττικόν')),
  ],
  [
    'a university and its hospital at one address',
    withOrganisations(
      organisation('National University of Athens', `${greek}website: https://www.uoa.gr\n`),
      organisation('University Hospital “Attikon”', `${greek}website: https://www.uoa.gr/\n`),
    ),
  ],
  [
    'two institutes with one name in different cities',
    withOrganisations(
      organisation('Institute of Neurology', placed('London', 'GB', 51.50853, -0.12574)),
      organisation('Institute of Neurology', placed('Athens', 'GR', 37.98376, 23.72784)),
    ),
  ],
  [
    'a partner that left and came back',
    changed(hospital, ['    to: "2023-02"\n', '    to: "2021-02"\n  - role: coordinator\n    from: "2022"\n']),
  ],
  ['an organisation with neither place nor website', withOrganisations(organisation('Natural History Museum'))],
  [
    'names with signs',
    withOrganisations(
      organisation('Women@Work'),
      organisation('"3M"'),
      organisation('École 42'),
      organisation("L'Institut du Cerveau"),
      organisation('AT&T'),
    ),
  ],
  [
    'a hospital overseas',
    withOrganisations(organisation('CHU de La Réunion', placed('Saint-Denis', 'FR', -20.88231, 55.4504))),
  ],
  [
    'a hospital overseas by its code',
    withOrganisations(organisation('CHU de La Réunion', placed('Saint-Denis', 'RE', -20.88231, 55.4504))),
  ],
  [
    'a place in Ireland',
    withOrganisations(organisation('Trinity College', placed('Dublin', 'IE', 53.33306, -6.24889))),
  ],
  [
    'a place in Northern Ireland',
    withOrganisations(organisation("Queen's University", placed('Belfast', 'GB', 54.59682, -5.92541))),
  ],
  [
    'a place on the coast',
    withOrganisations(organisation('University of Cádiz', placed('Cádiz', 'ES', 36.52672, -6.2891))),
  ],
  [
    'a place in Jerusalem',
    withOrganisations(organisation('Hebrew University', placed('Jerusalem', 'IL', 31.76904, 35.21633))),
  ],
  [
    'a place in Monaco',
    withOrganisations(organisation('Centre Scientifique', placed('Monaco', 'MC', 43.73333, 7.41667))),
  ],
  [
    'a place in Hong Kong',
    withOrganisations(organisation('University of Hong Kong', placed('Hong Kong', 'CN', 22.27832, 114.17469))),
  ],
  ['a tuberculosis clinic', withOrganisations(organisation('Clinic', 'website: https://www.example.org/tbc/test\n'))],
  [
    'an address with underscores',
    withOrganisations(organisation('Clinic', 'website: https://www.example.org/a__b__c\n')),
  ],
  [
    'an address with a percent sign',
    withOrganisations(organisation('Clinic', 'website: https://www.example.org/N%C3%AEmes?a=b&c=d#e\n')),
  ],
];

export const centres: Allowed = [
  [
    'two clinics in Greek letters in one city',
    harbourWith({
      'centres/a.yaml': centre('Αιγινήτειο Νοσοκομείο', 'el', 'Εθνικό Πανεπιστήμιο'),
      'centres/b.yaml': centre('Ευαγγελισμός', 'el', 'Εθνικό Πανεπιστήμιο'),
    }),
  ],
  [
    'two clinics with one name in one city',
    harbourWith({
      'centres/a.yaml': centre('Neurology', 'en', 'North Hospital'),
      'centres/b.yaml': centre('Neurology', 'en', 'South Hospital'),
    }),
  ],
];
