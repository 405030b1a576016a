import { resolve } from 'node:path';
import type { NextConfig } from 'next';

// The lockfile stands one folder up.
const config: NextConfig = { turbopack: { root: resolve('..') } };

export default config;
