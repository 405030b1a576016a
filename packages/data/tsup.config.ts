import { defineConfig, type Options } from 'tsup';

const entries = [
  'address',
  'api/index',
  'check/browser',
  'check/index',
  'cite',
  'cli',
  'dates',
  'diff/index',
  'format/index',
  'json-ld/index',
  'palette',
  'retired',
  'schema/index',
  'status',
  'text',
  'types',
];

// Compiles the code. build.ts adds the declarations and the modules generated from the records.
const common = {
  format: 'esm',
  target: 'node22',
  platform: 'node',
  removeNodeProtocol: false,
  silent: true,
  plugins: [
    {
      // esbuild imports chunks only for their order. No module here has side effects, and bundlers warn about such imports.
      name: 'no-empty-imports',
      renderChunk: (code: string) => ({ code: code.replaceAll(/^import "[./]+chunk-\w+\.js";\n/gm, '') }),
    },
  ],
} satisfies Options;

export default defineConfig([
  // As an object, since tsup looks a list up in the file system, in an order that changes the bytes of the build.
  { ...common, entry: Object.fromEntries(entries.map((name) => [name, `./src/${name}.ts`])) },
  // In one file, since the entry of the package imports it each time.
  { ...common, entry: { ask: './src/ask.ts' }, splitting: false },
]);
