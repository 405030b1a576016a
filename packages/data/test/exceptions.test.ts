import { describe, expect, it } from 'vitest';
import { checkTexts, formatProblem } from '../src/check/index.ts';
import { harbourText, harbourWith } from './harbour.ts';

const person = 'people/ada-example.yaml';
const source = 'title: Leftover\npublisher: Nobody\nkind: web-page\n';

/** A check of two facts without a source in one file and two unused sources, with exceptions. */
const checked = (exceptions: string) => {
  const { problems, warnings, records } = checkTexts(
    harbourWith({
      [person]: harbourText(person).replace('[name, honorific, affiliations, roles]', '[name, roles]'),
      'sources/leftover.yaml': source,
      'sources/rest.yaml': source,
      'exceptions.yaml': exceptions,
    }),
    { day: '2026-11-27' },
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
  it('applies to one rule at one place of one file, and to nothing else', () => {
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

  it('lets the records through if it covers every problem', () => {
    const all =
      exception('facts-are-cited', person, 'honorific') +
      exception('facts-are-cited', person, 'affiliations.0.organisation');
    expect(checked(all)).toMatchObject({ problems: [], isPublished: true });
  });

  it.each([
    ['rule', exception('supports-exist', person, 'honorific')],
    ['file', exception('facts-are-cited', 'people/b-example.yaml', 'honorific')],
    ['place', exception('facts-are-cited', person, 'name')],
    ['place, if none is named', exception('facts-are-cited', person)],
  ])('is reported as not needed if there is no problem for its %s', (_, exceptions) => {
    expect(checked(exceptions).problems).toEqual([unneeded(1), honorific, affiliations]);
  });

  it('is reported as not needed even next to one that is needed', () => {
    const both = exception('facts-are-cited', person, 'honorific') + exception('facts-are-cited', person, 'roles');
    expect(checked(both).problems).toEqual([unneeded(5, 1), affiliations]);
  });

  it('still applies with a mistake in it, so that one mistake has one message', () => {
    const entry = exception('facts-are-cited', person, 'honorific').replace('reason: For the test.', 'reasn: None.');
    expect(checked(entry).problems).toEqual([
      'exceptions.yaml:4:3  0.reasn  unknown key; did you mean "reason"?',
      affiliations,
    ]);
  });

  it.each([
    [
      'a map',
      'rule: facts-are-cited\n',
      ['exceptions.yaml:1:1  is a group of keys; write a list, with a hyphen before each entry'],
    ],
    [
      'a list of other values',
      '- 5\n- null\n',
      [
        'exceptions.yaml:1:3  0  is a number; write a group of keys (rule, file, reason)',
        'exceptions.yaml:2:3  1  is empty; write a group of keys (rule, file, reason) or remove the key',
      ],
    ],
    [
      'an entry without a rule and a file',
      '- reason: None.\n',
      ['exceptions.yaml:1:3  0.rule  is missing', 'exceptions.yaml:1:3  0.file  is missing'],
    ],
  ])('does not apply if the file contains %s', (_, exceptions, problems) => {
    expect(checked(exceptions).problems).toEqual([...problems, honorific, affiliations]);
  });

  it('is not reported as not needed while a record cannot be read', () => {
    const texts = harbourWith({
      [person]: 'name: Ada\n',
      'exceptions.yaml': exception('facts-are-cited', person, 'honorific'),
    });
    const { problems } = checkTexts(texts, { day: '2026-11-27' });
    expect(problems.map(({ file }) => file)).not.toContain('exceptions.yaml');
  });
});
