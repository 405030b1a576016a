import { defineConfig } from 'vitest/config';

const tests = [
  'mistakes',
  'broken-collections',
  'whole-result',
  'upkeep',
  'edition',
  'order',
  'exceptions',
  'just-right',
  'valid',
  'misnamed',
  'logos',
  'export-names',
  'check-again',
  'diff',
  'retired',
  'history',
  'removal',
];

// The tests of the check that import its source instead of the built package. Fuzzing takes too long for each mutant.
export default defineConfig({
  test: { include: tests.map((name) => `test/${name}.test.ts`), testTimeout: 30_000 },
});
