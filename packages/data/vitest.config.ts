import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Test files share the loaded modules: loading them takes a second.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, isolate: false },
});
