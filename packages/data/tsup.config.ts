import { defineConfig } from 'tsup';

// Compiles the code; build.ts adds the declarations, by tsc, and the modules that are made from the records.
export default defineConfig({
  entry: [
    './src/address.ts',
    './src/api/index.ts',
    './src/check/browser.ts',
    './src/check/index.ts',
    './src/cli.ts',
    './src/dates.ts',
    './src/diff/index.ts',
    './src/format/index.ts',
    './src/json-ld/index.ts',
    './src/retired.ts',
    './src/schema/index.ts',
    './src/status.ts',
    './src/text.ts',
  ],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  removeNodeProtocol: false,
  silent: true,
});
