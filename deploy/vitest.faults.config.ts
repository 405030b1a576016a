import { defineConfig } from 'vitest/config';

// One after the other: they share the machine with the servers that they start.
export default defineConfig({
  test: { include: ['faults/*.test.ts'], testTimeout: 300_000, fileParallelism: false, disableConsoleIntercept: true },
});
