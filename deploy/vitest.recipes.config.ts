import { defineConfig } from 'vitest/config';

// One file after the other, with the scores printed.
export default defineConfig({
  test: {
    include: ['recipes/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
