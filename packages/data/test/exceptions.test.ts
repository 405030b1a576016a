import { describe, expect, it } from 'vitest';
import { checkTexts, formatProblem } from '../src/check/index.ts';
import { harbourText, harbourWith } from './harbour.ts';

const person = 'people/ada-example.yaml';
const source = 'title: Leftover\npublisher: Nobody\nkind: web-page\n';

/** Two facts without a source in one file, a source that supports nothing, and what is excepted from the rules. */
const checked = (exceptions: string) => {
  const { problems, warnings, records } = checkTexts(
    harbourWith({
      [person]: harbourText(person).replace('[name, honorific, affiliations, roles]', '[name, roles]'),
      'sources/leftover.yaml': source,
      'sources/rest.yaml': source,
      'exceptions.yaml': exceptions,
    }),
    { day: '2026-11-24' },
  );
  const leftovers = warnings.filter(({ rule }) => rule === 'sources-are-used').map(({ file }) => file);
  return { problems: problems.map(formatProblem), leftovers, isPublished: records !== undefined };
};

const exception = (rule: string, file: string, path?: string) =>
  `- rule: ${rule}\n  file: ${file}\n${path ? `  path: ${path}\n` : ''}  reason: For the test.\n`;
const honorific = `${person}:3:1  honorific  has no source; add "honorific" to supports of the source that states it`;
const affiliations = `${person}:5:5  affiliations.0.organisation  has no source; add "affiliations.0.organisation" to supports of the source that states it`;
const unneeded = (line: number, entry = 0) =>
  `exceptions.yaml:${line}:9  ${entry}.rule  this exception is not needed; remove it`;

describe('an exception', () => {
  it('holds for one rule at one place of one file, and for nothing beside it', () => {
    expect(checked('[]').problems).toEqual([honorific, affiliations]);
    expect(checked(exception('facts-are-cited', person, 'honorific'))).toEqual({
      problems: [affiliations],
      leftovers: ['sources/leftover.yaml', 'sources/rest.yaml'],
      isPublished: false,
    });
    expect(checked(exception('sources-are-used', 'sources/rest.yaml'))).toMatchObject({
      problems: [honorific, affiliations],
      leftovers: ['sources/leftover.yaml'],
    });
  });

  it('lets the records through where all that is wrong is excepted', () => {
    const all =
      exception('facts-are-cited', person, 'honorific') +
      exception('facts-are-cited', person, 'affiliations.0.organisation');
    expect(checked(all)).toMatchObject({ problems: [], isPublished: true });
  });

  it.each([
    ['rule', exception('supports-exist', person, 'honorific')],
    ['file', exception('facts-are-cited', 'people/b-example.yaml', 'honorific')],
    ['place', exception('facts-are-cited', person, 'name')],
    ['place, where none is named', exception('facts-are-cited', person)],
  ])('is not needed where there is nothing at its %s', (_, exceptions) => {
    expect(checked(exceptions).problems).toEqual([unneeded(1), honorific, affiliations]);
  });

  it('is said not to be needed even beside one that is', () => {
    const both = exception('facts-are-cited', person, 'honorific') + exception('facts-are-cited', person, 'roles');
    expect(checked(both).problems).toEqual([unneeded(5, 1), affiliations]);
  });

  it('with a mistake in it still excepts, so that one mistake has one message', () => {
    const entry = exception('facts-are-cited', person, 'honorific').replace('reason: For the test.', 'reasn: None.');
    expect(checked(entry).problems).toEqual([
      'exceptions.yaml:4:3  0.reasn  unknown key; did you mean "reason"?',
      affiliations,
    ]);
  });

  it.each([
    ['no list', 'rule: facts-are-cited\n', ['exceptions.yaml:1:1  is a group of keys; write a list']],
    [
      'a list of something else',
      '- 5\n- null\n',
      [
        'exceptions.yaml:1:3  0  is a number; write a group of keys',
        'exceptions.yaml:2:3  1  is empty; write a group of keys or remove the key',
      ],
    ],
    [
      'a list of what names nothing',
      '- reason: None.\n',
      ['exceptions.yaml:1:3  0.rule  is missing', 'exceptions.yaml:1:3  0.file  is missing'],
    ],
  ])('is none where the file holds %s', (_, exceptions, problems) => {
    expect(checked(exceptions).problems).toEqual([...problems, honorific, affiliations]);
  });

  it('may be for what stands in a record that cannot be read', () => {
    const texts = harbourWith({
      [person]: 'name: Ada\n',
      'exceptions.yaml': exception('facts-are-cited', person, 'honorific'),
    });
    const { problems } = checkTexts(texts, { day: '2026-11-24' });
    expect(problems.map(({ file }) => file)).not.toContain('exceptions.yaml');
  });
});
