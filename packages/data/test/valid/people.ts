import { harbourWith } from '../harbour.ts';
import { type Allowed, cited } from './allowed.ts';

/** A record of a person. */
export const person = (name: string, familyName: string, more = '') =>
  `name: ${name}\nfamilyName: ${familyName}\naffiliations:\n  - organisation: quay-university\n${more}${cited('name, affiliations')}`;
const withPeople = (...people: readonly string[]) =>
  harbourWith(Object.fromEntries(people.map((text, index) => [`people/person-${index}.yaml`, text])));

/** People of other consortia. */
export const people: Allowed = [
  ['a person with one name', withPeople(person('Suharto', 'Suharto'))],
  [
    'short names in capitals',
    withPeople(
      person('JP VAN DER BERG', 'VAN DER BERG').replace('VAN', 'Van').replace('VAN', 'Van'),
      person('AB LI', 'LI'),
    ),
  ],
  ['particles', withPeople(person('Ludwig van der Berg', 'van der Berg'), person("Aoife O'Brien", "O'Brien"))],
  ['particles that do not sort', withPeople(person('Ludwig van der Berg', 'Berg'))],
  ['a family name that is part of the given name', withPeople(person('Li Lili', 'Li'), person('Ann Anniston', 'Ann'))],
  ['a changed family name', withPeople(person('Maria Sklodowska-Curie', 'Curie'), person('Ida Noe (born Moe)', 'Noe'))],
  ['the family name first', withPeople(person('Orbán Viktor', 'Orbán'))],
  [
    'two people in Greek letters',
    withPeople(person('Νίκος Παπαδόπουλος', 'Παπαδόπουλος'), person('Μαρία Οικονόμου', 'Οικονόμου')),
  ],
  ['two people in Chinese letters', withPeople(person('王小明', '王'), person('李四', '李'))],
  [
    'people in Korean, Japanese and Georgian letters',
    withPeople(person('김민수', '김'), person('山田 太郎', '山田'), person('ნინო ბერიძე', 'ბერიძე')),
  ],
  ['the family name Null', withPeople(person('Christopher Null', '"Null"'), person('Ada Test', 'Test'))],
  [
    'a son',
    withPeople(person('John Smith', 'Smith'), person('John Smith Jr.', 'Smith'), person('John Smith, Sr.', 'Smith')),
  ],
  [
    'two people with one name',
    withPeople(
      person('Wei Zhang', 'Zhang', 'orcid: https://orcid.org/0000-0002-1825-0097\n').replace('[name', '[orcid, name'),
      person('Wei Zhang', 'Zhang', 'orcid: https://orcid.org/0000-0001-5109-3700\n').replace('[name', '[orcid, name'),
    ),
  ],
  [
    'a post of 1949',
    withPeople(person('Ada Elder', 'Elder').replace('quay-university\n', 'quay-university\n    from: "1949"\n')),
  ],
  [
    'two people with different middle names',
    withPeople(person('Ada B. Sample', 'Sample'), person('Ada C. Sample', 'Sample')),
  ],
  [
    'a person who left and came back',
    withPeople(
      person('Ada Elder', 'Elder').replace(
        '  - organisation: quay-university\n',
        '  - organisation: quay-university\n    from: "2016"\n    to: "2018"\n  - organisation: quay-university\n    from: "2020"\n',
      ),
    ),
  ],
  [
    'two people with one family name',
    withPeople(person('Ada Sørensen', 'Sørensen'), person('Ida Sørensen', 'Sørensen')),
  ],
];
