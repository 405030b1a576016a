import { organisations } from '@mirocals/data';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/feed/mark.ts';

const lettersAmong = (name: string, others: string[]) => markOf(name, others).letters;

describe('marks', () => {
  it('are the initials of a name, or the acronym at its start', () => {
    expect(lettersAmong('University of Gothenburg', [])).toBe('UGo');
    expect(lettersAmong('ICON plc', [])).toBe('ICON');
    expect(lettersAmong('Généthon', [])).toBe('GÉN');
  });

  it('are never two letters, which look like the code of a country', () => {
    for (const { name } of organisations) expect([...lettersAmong(name, [])].length, name).toBeGreaterThan(2);
  });

  it('differ for organisations with the same initials', () => {
    const names = ['University of Sussex', 'University of Sheffield', 'University of Surrey'];
    expect(names.map((name) => lettersAmong(name, names))).toEqual(['USus', 'USh', 'USur']);
  });

  it('differ for all organisations in the records', () => {
    const names = organisations.map(({ name }) => name);
    expect(new Set(names.map((name) => lettersAmong(name, names))).size).toBe(names.length);
  });
});
