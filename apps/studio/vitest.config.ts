import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.base.ts';

export default defineConfig({
  ...fromSource,
  test: { include: ['test/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000 },
});
