import { strToU8, zipSync } from 'fflate';
import type { InputFile } from '../../src/create/input-file.ts';

/** The columns of `project.csv` and `organization.csv` in 2026. */
export const projectHeader =
  'id acronym status title startDate endDate totalCost ecMaxContribution topics ecSignatureDate frameworkProgramme masterCall subCall fundingScheme nature objective contentUpdateDate rcn grantDoi keywords Human-validated legalBasis'.split(
    ' ',
  );
export const organisationHeader =
  'projectID projectAcronym organisationID vatNumber name shortName SME activityType street postCode city country nutsCode geolocation organizationURL contactForm contentUpdateDate rcn order role ecContribution netEcContribution totalCost endOfParticipation active'.split(
    ' ',
  );

export type Values = Readonly<Record<string, string>>;

/** An invented project. */
export const reef: Values = {
  id: '101999999',
  acronym: 'EXAMPLE-REEF',
  status: 'SIGNED',
  title: 'An example of a project on reefs',
  startDate: '2024-01-01',
  endDate: '2028-12-31',
  totalCost: '3000000',
  ecMaxContribution: '2999999,5',
  frameworkProgramme: 'HORIZON',
  objective: 'Two lines;\nwith "quotes" and a semicolon.',
  contentUpdateDate: '2026-06-03 12:20:56',
  legalBasis: 'HORIZON.2.6',
};

/** An invented university, which coordinates the project. */
export const university: Values = {
  organisationID: '999999001',
  vatNumber: 'SE123456789001',
  name: 'EXEMPELUNIVERSITETET',
  shortName: 'EXU',
  SME: 'false',
  activityType: 'HES',
  city: 'Göteborg',
  country: 'SE',
  geolocation: '57.7072,11.9668',
  organizationURL: 'https://www.example.org',
  order: '1',
  role: 'coordinator',
  netEcContribution: '500000.5',
  totalCost: '600000,25',
  endOfParticipation: 'false',
};

/** An invented institute with the codes and the address that CORDIS gives a Greek one. */
export const greekInstitute: Values = {
  ...university,
  organisationID: '999999002',
  vatNumber: 'EL123456789',
  name: 'INSTITOUTO PARADEIGMATON',
  shortName: 'IP',
  city: 'ATHINA',
  country: 'EL',
  geolocation: '37.9883,23.7306',
  organizationURL: 'http://www.example.gr',
  order: '2',
  role: 'participant',
};

/** The row of the MND Association in the data on Horizon 2020, as it was read in a public copy on 27 November 2026. */
export const mndAssociation: Values = {
  organisationID: '937808902',
  vatNumber: '',
  name: 'MOTOR NEURONE DISEASE ASSOCIATION',
  shortName: 'Motor Neurone Disease Association',
  SME: 'false',
  activityType: 'OTH',
  street: '10 15 NOTRE DAME MEWS',
  postCode: 'NN1 2BG',
  city: 'Northampton',
  country: 'UK',
  nutsCode: 'UKF24',
  geolocation: '52.2385239,-0.9024929',
  organizationURL: '',
  contentUpdateDate: '2023-12-07 16:55:20',
  rcn: '2391735',
  order: '11',
  role: 'participant',
  ecContribution: '0',
  netEcContribution: '0',
  totalCost: '51611,25',
  endOfParticipation: 'false',
  active: '',
};

const encoder = new TextEncoder();

export const fileOf = (name: string, text: string): InputFile => ({ name, bytes: encoder.encode(text) });

const quoted = (value = '') => `"${value.replaceAll('"', '""')}"`;

/** A table as CORDIS writes it: every value in quotes, `;` between them. */
export const tableOf = (name: string, header: readonly string[], rows: readonly Values[], bom = ''): InputFile =>
  fileOf(
    name,
    `${bom}${[header.map(quoted), ...rows.map((row) => header.map((column) => quoted(row[column])))].map((row) => row.join(';')).join('\n')}\n`,
  );

/** The two tables of a project. */
export const csvOf = (project: Values, organisations: readonly Values[], bom = ''): InputFile[] => [
  tableOf('project.csv', projectHeader, [project], bom),
  tableOf(
    'organization.csv',
    organisationHeader,
    organisations.map((one) => ({ projectID: project.id ?? '', projectAcronym: project.acronym ?? '', ...one })),
    bom,
  ),
];

/** The tables in the archive that CORDIS offers. */
export const zipOf = (files: readonly InputFile[]): InputFile => ({
  name: 'cordis.zip',
  bytes: zipSync({
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    'topics.csv': strToU8('"id"\n'),
  }),
});

const escaped = (value = '') => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const element = (name: string, value = '') => (value === '' ? '' : `<${name}>${escaped(value)}</${name}>`);

const organisationElement = (
  one: Values,
) => `    <organization type="${escaped(one.role)}" source="corda" order="${escaped(one.order)}" ecContribution="0" terminated="${escaped(one.endOfParticipation)}" sme="false" netEcContribution="${escaped(one.netEcContribution)}" totalCost="${escaped(one.totalCost)}">
     <rcn>1</rcn>${element('id', one.organisationID)}${element('vatNumber', one.vatNumber)}
     ${element('legalName', one.name)}${element('shortName', one.shortName)}
     <address>${element('city', one.city)}${element('country', one.country)}${element('geolocation', one.geolocation)}${element('url', one.organizationURL)}</address>
    </organization>`;

/** The XML file of a project. */
export const xmlOf = (project: Values, organisations: readonly Values[]): InputFile =>
  fileOf(
    'project.xml',
    `\ufeff<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://cordis.europa.eu"><language>en</language><rcn>1</rcn>
 ${['id', 'acronym', 'title', 'startDate', 'endDate', 'status', 'ecMaxContribution', 'contentUpdateDate'].map((name) => element(name, project[name])).join('\n ')}
 <relations><associations>
${organisations.map(organisationElement).join('\n')}
    <programme source="corda" uniqueProgrammePart="true" type="relatedLegalBasis">${element('code', project.legalBasis)}</programme>
 </associations></relations></project>
`,
  );
