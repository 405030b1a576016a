import { defineConfig } from 'vitest/config';

// The tests that import the source; those that start the command or nginx take too long for each mutant.
export default defineConfig({
  test: { include: ['test/publish.test.ts', 'test/complete-site.test.ts', 'test/damage.test.ts'], testTimeout: 30_000 },
});
