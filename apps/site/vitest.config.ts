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
      // Test files share the loaded modules: loading them takes a second.
      isolate: false,
      // The same build of React as in production; its development build is slower.
      env: { NODE_ENV: 'production' },
    },
  }),
);
