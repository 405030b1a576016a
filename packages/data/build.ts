import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { check, contentFolder, formatProblem, readHistory } from './src/check/index.ts';
import { emitCoverage } from './src/emit/coverage.ts';
import { emitCsv } from './src/emit/csv.ts';
import { datasetOf } from './src/emit/dataset.ts';
import { emitJson } from './src/emit/json.ts';
import { emitJsonSchemas } from './src/emit/json-schema.ts';
import { emitMetadata } from './src/emit/metadata.ts';
import { emitModules } from './src/emit/modules.ts';
import { siteOrigin } from './src/emit/origin.ts';
import { packageVersion } from './src/emit/version.ts';

const { records, problems, coverage } = await check(contentFolder, { history: await readHistory(contentFolder) });
if (!records) {
  console.error(problems.map((problem) => `content/${formatProblem(problem)}`).join('\n'));
  console.error(`\n${problems.length} problem(s) in the records; nothing was built.`);
  process.exit(1);
}

// Built aside and swapped, so that what is there is never half written.
const [, , output = 'dist'] = process.argv;
const next = `${output}.next`;
await rm(next, { recursive: true, force: true });
await build({
  entryPoints: [
    'src/address.ts',
    'src/api/index.ts',
    'src/check/index.ts',
    'src/diff/index.ts',
    'src/format/index.ts',
    'src/json-ld/index.ts',
    'src/retired.ts',
    'src/check/browser.ts',
    'src/schema/index.ts',
    'src/cli.ts',
    'src/dates.ts',
    'src/status.ts',
    'src/text.ts',
  ],
  outdir: next,
  format: 'esm',
  target: 'node22',
  platform: 'node',
  packages: 'external',
  bundle: true,
  splitting: true,
  outbase: 'src',
});
execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', next], { stdio: 'inherit' });
const files = new Map([...emitJson(records), ...emitCsv(records), ...emitJsonSchemas(siteOrigin)]);
const outputs = [
  ...emitModules(records),
  ...files,
  ...emitMetadata(datasetOf(records, packageVersion, siteOrigin), files),
  ...emitCoverage(coverage),
];
for (const [path, text] of outputs) {
  await mkdir(join(next, dirname(path)), { recursive: true });
  await writeFile(join(next, path), text);
}
await rm(output, { recursive: true, force: true });
await rename(next, output);
