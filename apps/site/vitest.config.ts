import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.base.ts';

export default defineConfig({
  ...fromSource,
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // React as the site is built with it; its development build is slower.
    env: { NODE_ENV: 'production' },
  },
});
