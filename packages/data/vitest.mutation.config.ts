import { defineConfig } from 'vitest/config';

// The tests of the check that read its source, not the built package; without the fuzz, which takes too long a mutant.
export default defineConfig({
  test: {
    include: ['mistakes', 'removal', 'retired', 'whole-result', 'history'].map((name) => `test/${name}.test.ts`),
    testTimeout: 30_000,
  },
});
