import { resolve } from 'node:path';
import type { NextConfig } from 'next';

// The lockfile is one folder up.
const config: NextConfig = { turbopack: { root: resolve('..') } };

export default config;
