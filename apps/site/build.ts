import { parseArgs } from 'node:util';

// Before React is loaded: its development build is slower.
process.env.NODE_ENV ??= 'production';
const { buildSite } = await import('./src/build/build-site.ts');

try {
  const { values } = parseArgs({ options: { drafts: { type: 'boolean', default: false } } });
  // A site with drafts is a preview: in a folder of its own nobody publishes it by mistake.
  const output = values.drafts ? 'preview' : 'dist';
  await buildSite({ output, drafts: values.drafts });
  console.log(`The site is in ${output}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
