import { defineConfig } from 'tsup';

const entries = [
  'address',
  'api/index',
  'ask',
  'check/browser',
  'check/index',
  'cite',
  'cli',
  'dates',
  'diff/index',
  'format/index',
  'json-ld/index',
  'retired',
  'schema/index',
  'status',
  'text',
  'types',
];

// Compiles the code. build.ts adds the declarations and the modules generated from the records.
export default defineConfig({
  // As an object, since tsup looks a list up in the file system, in an order that changes the bytes of the build.
  entry: Object.fromEntries(entries.map((name) => [name, `./src/${name}.ts`])),
  format: 'esm',
  target: 'node22',
  platform: 'node',
  removeNodeProtocol: false,
  silent: true,
});
