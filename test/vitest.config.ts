import { defineConfig } from 'vitest/config';
import { fromSource } from '../vitest.base.ts';

export default defineConfig({ ...fromSource, test: { testTimeout: 300_000, hookTimeout: 600_000 } });
