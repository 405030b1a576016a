import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// Before the rest of the program is imported. The folder is emptied when the program is compiled again.
enableCompileCache(fileURLToPath(new URL('program/cache', import.meta.url)));
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
