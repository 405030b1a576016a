import { defineConfig } from 'vitest/config';
import { fromSource } from '../vitest.base.ts';

export default defineConfig({ ...fromSource, test: { testTimeout: 120_000, hookTimeout: 120_000 } });
