import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAside } from '@mirocals/tools/build-aside';
import { build } from 'tsup';
import { check, contentFolder, formatProblem, readHistory } from './src/check/index.ts';
import { baseUrl } from './src/emit/base-url.ts';
import { emitCitations } from './src/emit/citations.ts';
import { emitCoverage } from './src/emit/coverage.ts';
import { emitCsv } from './src/emit/csv.ts';
import { datasetOf } from './src/emit/dataset.ts';
import { emitJson, emitJsonTypes } from './src/emit/json.ts';
import { emitJsonSchemas } from './src/emit/json-schema.ts';
import { emitMetadata } from './src/emit/metadata.ts';
import { emitPackageModules } from './src/emit/modules.ts';
import { packageVersion } from './src/emit/version.ts';
import { languagesOf } from './src/text.ts';

// Run by Node itself: on Windows the command `tsc` is a script that execFile cannot start.
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));

const readRecords = async () => {
  const { records, problems, coverage } = await check(contentFolder, { history: await readHistory(contentFolder) });
  if (records) return { records, coverage };
  const lines = problems.map((problem) => `content/${formatProblem(problem)}`);
  throw new Error(`${lines.join('\n')}\n\n${problems.length} problem(s) in the records; nothing was built.`);
};

const buildPackage = async (folder: string) => {
  const { records, coverage } = await readRecords();
  await build({ outDir: folder });
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], { stdio: 'inherit' });
  const files = new Map([
    ...emitJson(records),
    ...emitCsv(records),
    ...emitJsonSchemas(languagesOf(records), baseUrl()),
    ...emitCitations(records),
    ...emitCoverage(coverage),
  ]);
  const outputs = [
    ...emitPackageModules(records),
    ...emitJsonTypes(),
    ...files,
    ...emitMetadata(datasetOf(records, packageVersion, baseUrl()), files),
  ];
  for (const [path, text] of outputs) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

const [, , output = 'dist'] = process.argv;
try {
  await buildAside(output, buildPackage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
