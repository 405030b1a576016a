import { defineConfig } from 'vitest/config';

// One after the other, and their scores printed.
export default defineConfig({
  test: {
    include: ['recipes/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
