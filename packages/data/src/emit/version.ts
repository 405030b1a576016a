import { createRequire } from 'node:module';

/** The version of this package, and so of the records in it. */
export const packageVersion: string = createRequire(import.meta.url)('@mirocals/data/package.json').version;
