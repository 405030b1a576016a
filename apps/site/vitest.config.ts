import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.base.ts';

export default defineConfig({
  ...fromSource,
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The same build of React as in production; its development build is slower.
    env: { NODE_ENV: 'production' },
  },
});
