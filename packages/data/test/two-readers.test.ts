import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parseContentFile } from '../src/check/parse-content-file.ts';
import { mutate, mutation } from './mutations.ts';
import { textOf, texts } from './texts.ts';
import { trials } from './trials.ts';

const numRuns = trials({ few: 1_500, all: 10_000 });

/** The YAML of each record, without the bodies of news. */
const yamlTexts = [...texts.keys()]
  .filter((file) => /\.(yaml|md)$/.test(file))
  .map((file) => (file.endsWith('.md') ? (/^---\n(.*?)^---\n/ms.exec(textOf(file))?.[1] ?? '') : textOf(file)));

const signs = [
  ...'aT0159 -:.,[]{}"\'?!~=+_/()é\u00a0\u2028\n\t\r\0#|>%',
  ...['null', 'true', ': ', '- ', '\n  ', ' : ', '1.0', '[a, 1]', ' #', '&a', '*a', '---\n', '...\n', '0x1', '0o7'],
  ...['1e5', '.inf', '<<: ', '? ', 'null: ', '~: ', '2019-09', '2019-09-30', 'yes', '+1', '1_000', '1:30'],
];

/** One character in place of another: most of the results are still YAML, with another meaning. */
const slip = fc.record({ at: fc.double({ min: 0, max: 0.9999, noNaN: true }), sign: fc.constantFrom(...signs) });
const slipped = (text: string, { at, sign }: { at: number; sign: string }) => {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + sign + text.slice(offset + 1);
};

it('gives the same values and refuses the same texts as the reader with positions, in changed texts', () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...yamlTexts),
      fc.array(mutation, { maxLength: 1 }),
      fc.array(slip, { maxLength: 3 }),
      (original, changes, slips) => {
        const text = slips.reduce(slipped, changes.reduce(mutate, original));
        const { value, problems } = parseContentFile('a.yaml', text);
        if (problems.length > 0) return;
        passed++;
        const document = parseDocument(text, { logLevel: 'error', version: '1.2' });
        expect([...document.errors, ...document.warnings].map(String)).toEqual([]);
        expect(value).toEqual(document.toJS());
      },
    ),
    { numRuns },
  );
  console.log(`${numRuns} changed texts: ${passed} of them YAML, and read alike`);
  expect(passed).toBeGreaterThan(numRuns / 10);
}, 120_000);

it('reads the real records with the fast reader, in at most three quarters of the time of the one with positions', () => {
  const timeOf = (read: (text: string) => unknown) => {
    const { user: before } = process.cpuUsage();
    for (const text of yamlTexts) read(text);
    return process.cpuUsage().user - before;
  };
  const quick = (text: string) => parseContentFile('a.yaml', text);
  const withPositions = (text: string) => parseDocument(text).toJS();
  // The first round warms up both readers.
  const [, ...ratios] = [1, 2, 3, 4].map(() => timeOf(quick) / timeOf(withPositions));
  const ratio = Math.min(...ratios);
  console.log(`read in ${ratio.toFixed(2)} × the time of the reader with positions`);
  expect(ratio).toBeLessThan(0.75);
});
