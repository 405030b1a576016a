import { organisations } from '@mirocals/data';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/feed/mark.ts';

const lettersAmong = (name: string, others: string[]) => markOf(name, others).letters;

describe('marks', () => {
  it('are the initials of a name, or the short name that it begins with', () => {
    expect(lettersAmong('University of Gothenburg', [])).toBe('UG');
    expect(lettersAmong('ICON plc', [])).toBe('ICON');
    expect(lettersAmong('Généthon', [])).toBe('GÉ');
  });

  it('tell organisations with the same initials apart', () => {
    const names = ['University of Sussex', 'University of Sheffield', 'University of Surrey'];
    expect(names.map((name) => lettersAmong(name, names))).toEqual(['USus', 'USh', 'USur']);
  });

  it('are different for every organisation of the records', () => {
    const names = organisations.map(({ name }) => name);
    expect(new Set(names.map((name) => lettersAmong(name, names))).size).toBe(names.length);
  });
});
