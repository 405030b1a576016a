import { describe, expect, it } from 'vitest';
import { lineOf, textOf, texts, withChange } from './texts.ts';
import { explained, offered, underlined } from './yaml-editor.ts';

const files = [...texts.keys()].filter((file) => file.endsWith('.yaml'));
const genethon = 'organisations/genethon.yaml';

const changed = (file: string, from: string, to: string) => String(withChange(file, from, to).get(file));

describe('a YAML editor with the settings of this repository', () => {
  it('underlines nothing in the real records', async () => {
    const found = await Promise.all(files.map(async (file) => ({ file, found: await underlined(file, textOf(file)) })));
    expect(found.filter((one) => one.found.length > 0)).toEqual([]);
  });

  it.each([
    ['a key that is not known', '  country: FR', '  contry: FR', 'contry'],
    ['a value of another type', 'latitude: 48.63389', 'latitude: north', 'number'],
    [
      'an invalid value, with the message of the check',
      'country: FR',
      'country: France',
      'is not a country code; write the two capital letters',
    ],
    ['an address that is not https', 'website: https:', 'website: http:', 'is not an https address; write it in full'],
  ])('underlines %s', async (_, from, to, message) => {
    const text = changed(genethon, from, to);
    const found = await underlined(genethon, text);
    expect(found).toContainEqual({ line: lineOf(text, to), message: expect.stringContaining(message) });
  });

  it('offers the keys of a record and the values of a closed list', async () => {
    expect(await offered(genethon, 'name: Généthon\n')).toEqual(
      expect.arrayContaining(['place', 'website', 'roles', 'sources']),
    );
    expect(await offered('trial/mirocals.yaml', 'status:\n  - status: ')).toEqual(
      expect.arrayContaining(['RECRUITING', 'COMPLETED']),
    );
  });

  it('explains a key with its title, its meaning and an example', async () => {
    expect(await explained('trial/mirocals.yaml', textOf('trial/mirocals.yaml'), 'planned')).toMatch(
      /The planned maximum of participants.*216/,
    );
  });
});
