import fc from 'fast-check';

const nasty = [
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '#',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '>',
  '\t',
  '\n',
  '---\n',
  '\u0000',
  '\ud800',
  '\u202e',
  '__proto__: 1\n',
  'constructor: x\n',
  '<<: 1\n',
  '~',
  'null',
  '1e999',
  '.inf',
  '0x1',
  'x'.repeat(5000),
];

/** One change of a text: something removed, put in, doubled or cut off. */
export const mutation = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8, unit: 'binary' })),
  }),
  fc.record({
    kind: fc.constantFrom(
      'remove' as const,
      'double' as const,
      'cut' as const,
      'removeLine' as const,
      'doubleLine' as const,
      'indentLine' as const,
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 20 }),
  }),
);

/** The text after such a change. */
export const mutate = (text: string, change: typeof mutation extends fc.Arbitrary<infer T> ? T : never): string => {
  const offset = Math.floor(change.at * text.length);
  if (change.kind === 'insert') return text.slice(0, offset) + change.what + text.slice(offset);
  const end = offset + change.length;
  const lines = text.split('\n');
  const line = Math.floor(change.at * lines.length);
  switch (change.kind) {
    case 'remove':
      return text.slice(0, offset) + text.slice(end);
    case 'double':
      return text.slice(0, end) + text.slice(offset);
    case 'cut':
      return text.slice(0, offset);
    case 'removeLine':
      return lines.toSpliced(line, 1).join('\n');
    case 'doubleLine':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'indentLine':
      return lines.toSpliced(line, 1, ` ${lines[line]}`).join('\n');
    default:
      return change satisfies never;
  }
};
