import { parseArgs } from 'node:util';

// Set before React is loaded, since its development build is slower.
process.env.NODE_ENV ??= 'production';
const { buildSite } = await import('./src/build/build-site.ts');

try {
  const { values } = parseArgs({ options: { drafts: { type: 'boolean', default: false } } });
  // A separate folder for a site with drafts, so that nobody publishes it by mistake.
  const output = values.drafts ? 'preview' : 'dist';
  await buildSite({ output, drafts: values.drafts });
  console.log(`The site is in ${output}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
