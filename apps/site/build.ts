import { buildSite } from './src/build-site.ts';

try {
  const { files, seconds } = await buildSite({ output: 'dist' });
  console.log(`${files} files in ${seconds.toFixed(1)} s`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
