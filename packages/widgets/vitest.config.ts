import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.base.ts';

export default defineConfig({
  ...fromSource,
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: { name: 'browser', include: ['test/browser/**/*.test.{ts,tsx}'], globalSetup: 'test/browser/launch.ts' },
      },
    ],
  },
});
