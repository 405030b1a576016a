import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Real cities for the invented organisations, with coordinates from GeoNames (CC BY 4.0). */
const cities = [
  ['Paris', 'FR', 48.85341, 2.3488],
  ['Milan', 'IT', 45.46427, 9.18951],
  ['Gothenburg', 'SE', 57.70716, 11.96679],
  ['Sheffield', 'GB', 53.38297, -1.4659],
] as const;

const cite = (supports: readonly string[], source = 'charter') =>
  `  - source: ${source}\n    retrieved: "2026-01-15"\n    confidence: high\n    supports: [${supports.join(', ')}]\n`;

const text = (en: string, fr: string) => `  en: ${en}\n  fr:\n    text: ${fr}\n    reviewed: true\n`;

const organisation = (index: number) => {
  const [city, country, latitude, longitude] = cities[index % cities.length] ?? cities[0];
  return `name: Invented Institute ${index}
shortName: Institute ${index}
place:
  city:
    en: ${city}
  country: ${country}
  latitude: ${latitude}
  longitude: ${longitude}
website: https://institute-${index}.example.org
roles:
  - role: science
    from: "2020-03"
sources:
${cite(['name', 'shortName', 'place', 'website', 'roles'])}`;
};

const person = (index: number, organisations: number) => `name: Ada Example ${index}
familyName: Example ${index}
honorific: Professor
affiliations:
  - organisation: institute-${index % organisations}
    from: "2020-03"
roles:
  - role: science
sources:
${cite(['name', 'honorific', 'affiliations', 'roles'])}`;

const milestone = (index: number, news: number) => `date: "20${10 + (index % 15)}-0${1 + (index % 9)}"
title:
${text(`Invented milestone ${index}`, `Jalon inventé ${index}`)}news: item-${index % news}
sources:
${cite(['date', 'title'])}`;

const paragraph =
  'The invented consortium met and spoke of what it had found so far, and of what it would do in the year to come.';

const newsItem = (index: number) => `---
title: Invented news ${index}
summary: What happened on day ${index} of the invented project.
published: "20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 9}"
sources:
${cite(['title', 'summary', 'published', 'body'])}---

${paragraph} Item ${index}.

${paragraph}

- one
- two
`;

const project = (organisations: number) => `languages: [en, fr]
acronym: HARBOUR
name:
${text('An invented consortium', 'Un consortium inventé')}summary:
${text('HARBOUR is an invented project.', 'HARBOUR est un projet inventé.')}start: "2020-03"
funding:
  funder: Invented Foundation
  programme:
    en: Invented programme
  grant: "1234567"
  statement:
    en: Paid by an invented foundation.
  disclaimer:
    en: The foundation is not responsible.
roles:
  - id: science
    title:
      en: Science
partners:
${Array.from({ length: organisations }, (_, index) => `  - institute-${index}\n`).join('')}sources:
${cite(['acronym', 'name', 'summary', 'start', 'funding', 'roles', 'partners'])}`;

const trial = `acronym: HARBOUR
title:
  en: An invented trial
registrations:
  - registry: ClinicalTrials.gov
    id: NCT00000000
    url: https://clinicaltrials.gov/study/NCT00000000
status:
  - status: COMPLETED
    from: "2023-02"
sponsor: institute-0
phase:
  en: Phase 2
design:
  en: Invented
arms:
  - id: medicine
    type: EXPERIMENTAL
    name:
      en: Medicine
    intervention:
      en: An invented medicine
dose:
  en: Once
eligibility:
  minimumAge: 18
  criteria:
    - id: diagnosis
      text:
        en: An invented disease
primaryEndpoint:
  measure:
    en: Survival
  timeFrame:
    en: One year
enrolment:
  planned: 10
answers:
  - id: take-part
    question:
      en: Can I take part?
    answer:
      en: No.
sources:
${cite(['acronym', 'title', 'registrations', 'status', 'sponsor', 'phase', 'design', 'arms', 'dose', 'eligibility', 'primaryEndpoint', 'enrolment', 'answers'])}`;

/**
 * Generates records that pass the check: a tenth organisations, a fifth people, a tenth milestones, the rest news.
 *
 * @param count the total number of records, at least 20.
 * @param organisations the number of organisations, at most half of the records.
 * @returns the texts by their paths in the content folder.
 */
export const generateRecords = (count: number, organisations = Math.floor(count / 10)): ReadonlyMap<string, string> => {
  const [people, milestones] = [Math.floor(count / 5), Math.floor(count / 10)];
  const news = count - organisations - people - milestones - 3;
  const files = new Map([
    ['project/harbour.yaml', project(organisations)],
    ['trial/harbour.yaml', trial],
    ['sources/charter.yaml', 'title: Charter\npublisher: HARBOUR\nkind: compilation\n'],
  ]);
  for (let index = 0; index < organisations; index++)
    files.set(`organisations/institute-${index}.yaml`, organisation(index));
  for (let index = 0; index < people; index++) files.set(`people/ada-${index}.yaml`, person(index, organisations));
  for (let index = 0; index < milestones; index++) files.set(`milestones/step-${index}.yaml`, milestone(index, news));
  for (let index = 0; index < news; index++) files.set(`news/item-${index}.en.md`, newsItem(index));
  return files;
};

/** Writes files into a folder. */
export const writeFiles = async (folder: string, files: ReadonlyMap<string, string>) => {
  for (const [file, content] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
};
