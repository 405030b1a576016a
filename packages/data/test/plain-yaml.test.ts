import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type PlainNode, readPlainYaml } from '../src/check/plain-yaml.ts';
import { mutate, mutation } from './mutations.ts';
import { textOf, texts } from './texts.ts';

/** Of each record the YAML alone. */
const yamlTexts = [...texts.keys()]
  .filter((file) => /\.(yaml|md)$/.test(file))
  .map((file) => (file.endsWith('.md') ? (/^---\n(.*?)^---\n/ms.exec(textOf(file))?.[1] ?? '') : textOf(file)));

/** Every value and every key of a text with its place, as the library reads it. */
const fromLibrary = (text: string) => {
  const document = parseDocument(text, { version: '1.2' });
  const places: unknown[] = [];
  const visit = (node: unknown, path: string) => {
    places.push([path, (node as Node | null)?.range?.[0]]);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) throw new Error(`${path} has a key that is no word`);
        places.push([`${path}.${key.value} key`, key.range?.[0]]);
        visit(value, `${path}.${key.value}`);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, `${path}.${index}`);
    }
  };
  visit(document.contents, '');
  return { problems: [...document.errors, ...document.warnings].map(String), value: document.toJS(), places };
};

const fromPlain = (root: PlainNode) => {
  const places: unknown[] = [];
  const visit = (node: PlainNode, path: string) => {
    places.push([path, node.offset]);
    for (const [key, { keyOffset, node: inner }] of node.entries ?? []) {
      if (typeof key === 'string') places.push([`${path}.${key} key`, keyOffset]);
      visit(inner, `${path}.${key}`);
    }
  };
  visit(root, '');
  return { problems: [], value: root.value, places };
};

/** One sign in place of another: most of what comes out is YAML still, but says something else. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  sign: fc.constantFrom(
    ...'aT0159 -:.,[]{}"\'?!~=+_/()é\u00a0\u2028\n',
    'null',
    'true',
    ': ',
    '- ',
    '\n  ',
    ' : ',
    '1.0',
    '[a, 1]',
  ),
});
const slipped = (text: string, { at, sign }: { at: number; sign: string }) => {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + sign + text.slice(offset + 1);
};

it('reads what it reads as the library does, value for value and place for place, over 10,000 changed texts', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...yamlTexts),
      fc.array(mutation, { maxLength: 1 }),
      fc.array(slip, { maxLength: 3 }),
      (original, changes, slips) => {
        const text = slips.reduce(slipped, changes.reduce(mutate, original));
        const plain = readPlainYaml(text);
        if (!plain) return;
        read++;
        expect(fromPlain(plain)).toEqual(fromLibrary(text));
      },
    ),
    { numRuns: 10_000 },
  );
  console.log(`10,000 changed texts: ${read} read plainly, the others left to the library`);
  expect(read).toBeGreaterThan(1_000);
}, 120_000);

it('reads almost all records', () => {
  const plain = yamlTexts.filter((text) => readPlainYaml(text));
  for (const text of plain) expect(fromPlain(readPlainYaml(text) as PlainNode)).toEqual(fromLibrary(text));
  console.log(`${plain.length} of ${yamlTexts.length} records read plainly`);
  expect(plain.length / yamlTexts.length).toBeGreaterThan(0.9);
});

it.each([
  ['a comment', 'a: b # c\n'],
  ['an anchor', 'a: &x b\n'],
  ['a tag', 'a: !!str b\n'],
  ['a block text', 'a: |\n  b\n'],
  ['an escape', 'a: "b\\n"\n'],
  ['single quotes', "a: 'b'\n"],
  ['a number in another base', 'a: 0x1F\n'],
  ['a number that would be rounded', 'a: 12345678901234567890\n'],
  ['null', 'a: ~\n'],
  ['a key without a value', 'a:\nb: c\n'],
  ['a key that stands twice', 'a: b\na: c\n'],
  ['a list that is not indented', 'a:\n- b\n'],
  ['a flow map', 'a: { b: c }\n'],
  ['a second document', 'a: b\n---\na: c\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['an indentation that fits nothing', 'a:\n    b: c\n  d: e\n'],
])('leaves %s to the library', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});
