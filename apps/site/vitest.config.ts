import { defineConfig, mergeConfig } from 'vitest/config';
import { base } from '../../vitest.base.ts';

export default mergeConfig(
  base,
  defineConfig({
    oxc: { jsx: { runtime: 'automatic', development: false } },
    test: {
      include: ['test/**/*.test.{ts,tsx}'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // The same build of React as in production; its development build is slower.
      env: { NODE_ENV: 'production' },
    },
  }),
);
