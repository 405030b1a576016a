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
  'check-again',
  'diff',
  'retired',
  'history',
  'removal',
];

// The tests of the check that read its source, not the built package; without the fuzz, which takes too long a mutant.
export default defineConfig({
  test: { include: tests.map((name) => `test/${name}.test.ts`), testTimeout: 30_000 },
});
