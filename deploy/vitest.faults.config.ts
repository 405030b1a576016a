import { defineConfig } from 'vitest/config';

// One file after the other, since each starts servers.
export default defineConfig({
  test: {
    include: ['faults/*.test.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
