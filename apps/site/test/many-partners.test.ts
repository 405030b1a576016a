import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '@mirocals/data/check';
import { afterEach, expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { contentWith } from './content-folder.ts';

const countries = [
  'AT',
  'BE',
  'CH',
  'CZ',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GR',
  'IE',
  'IT',
  'NL',
  'NO',
  'PL',
  'PT',
  'SE',
];
const syllables = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ha',
  'ke',
  'li',
  'mo',
  'nu',
  'pa',
  're',
  'si',
  'to',
  'vu',
  'wa',
  'ze',
];

const syllable = (number: number) => syllables[number % syllables.length] ?? '';
const word = (number: number) => {
  const [first = '', ...rest] = syllable(number) + syllable(number + 5);
  return first.toUpperCase() + rest.join('');
};

/** Names with different initials: a name that shares its initials ends the search for them early. */
const nameOf = (number: number) =>
  [number, number / 17, number / 17 ** 2].map((part) => word(Math.floor(part))).join(' ');

/** The file of an invented organisation, in one of 17 countries. */
const organisation = (number: number) => `name: ${nameOf(number)}
place:
  country: ${countries[number % countries.length]}
sources:
  - source: fact-file
    retrieved: "2026-11-23"
    confidence: high
    supports: [name, place.country]
`;

let folder: string;
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The processor time, in milliseconds, of the page of all partners with more organisations in the records. */
const costOf = async (count: number): Promise<number> => {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const project = await readFile(join(contentFolder, 'project/mirocals.yaml'), 'utf8');
  folder = await contentWith({
    'project/mirocals.yaml': project.replace(
      /^partners:$/m,
      `partners:\n${numbers.map((number) => `  - made-${number}`).join('\n')}`,
    ),
    ...Object.fromEntries(numbers.map((number) => [`organisations/made-${number}.yaml`, organisation(number)])),
  });
  const { routes } = await prepareSite({ content: join(folder, 'content'), day: '2026-11-27' });
  const page = routes.find(({ path }) => path === '/partners/');
  const before = process.cpuUsage();
  expect(page?.content()).toContain(nameOf(count - 1));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

it('makes the page of 300 partners in no more than 6 times what 75 take', async () => {
  await costOf(20);
  const [few, many] = [await costOf(75), await costOf(300)];
  expect(many / few).toBeLessThan(6);
});
