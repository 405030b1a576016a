import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { collectionNames } from '../src/schema/index.ts';
import { samplesOf } from './samples.ts';

const here = join(import.meta.dirname, '..');
const bin = (name: string) => join(here, 'node_modules/.bin', name);
const samples = ['packages/data/README.md', 'docs/data.md', 'README.md'].flatMap(samplesOf);

let folder: string;
let project: string;
let tarball: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packed-'));
  execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: here, stdio: 'pipe' });
  tarball = join(folder, (await readdir(folder))[0] ?? '');
  project = await mkdtemp(join(tmpdir(), 'consumer-'));
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const started = performance.now();
  execFileSync('npm', ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: project,
    stdio: 'pipe',
    // npm retries a registry that does not answer.
    timeout: 200_000,
  });
  console.log(`npm install of the tarball: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const { name, code } of samples) await writeFile(join(project, `${name}.ts`), code);
}, 240_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
  await rm(project, { recursive: true });
});

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

// These tests run npm, attw and tsc, which are slow on a busy machine.
const timeout = 120_000;

describe('the packed tarball', { timeout }, () => {
  it('passes publint', async () => {
    const bytes = await readFile(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('resolves with its types wherever ES modules do', () => {
    // The package is ESM only. Node's `require` is tested below; TypeScript versions that ignore `exports` are not supported.
    const options = ['--profile', 'esm-only', '--exclude-entrypoints', 'CITATION.cff'];
    const { status, stdout } = spawnSync(bin('attw'), [tarball, ...options], { encoding: 'utf8' });
    expect(stdout).toContain('"@mirocals/data/organisations"');
    expect(status, stdout).toBe(0);
  });

  it('contains the licences and the README, and no tests or sources', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'LICENSE-RECORDS', 'README.md'].map((file) => `package/${file}`)),
    );
    expect(files.filter((file) => /^package\/(test|src|node_modules)\//.test(file))).toEqual([]);
  });

  it('has a subpath for every collection', () => {
    expect(Object.keys(packageJson.exports)).toEqual(
      expect.arrayContaining(collectionNames.map((name) => `./${name}`)),
    );
  });
});

describe('a project with the tarball installed', { timeout }, () => {
  it('can import and require it', () => {
    const code = 'console.log(data.organisations.length, Object.isFrozen(data.genethon ?? data.organisations[0]))';
    const imported = node('--input-type=module', '--eval', `import * as data from '@mirocals/data'; ${code}`);
    const required = node('--input-type=commonjs', '--eval', `const data = require('@mirocals/data'); ${code}`);
    expect(imported).toMatchObject({ status: 0, stdout: '12 true\n' });
    expect(required).toMatchObject({ status: 0, stdout: '12 true\n' });
  });

  it('can run its command', () => {
    const { status, stdout } = node(join(project, 'node_modules/@mirocals/data/dist/cli.js'), 'check');
    expect(stdout).toContain('No problems found.');
    expect(status).toBe(0);
  });

  it.each(['nodenext', 'bundler'])('finds the types of every subpath with moduleResolution %s', async (resolution) => {
    const subpaths = Object.entries(packageJson.exports).flatMap(([path, target]) =>
      typeof target === 'object' ? [path.replace('*', 'organisations')] : [],
    );
    const all = subpaths
      .map((path, index) => `export * as m${index} from '@mirocals/data${path.slice(1)}';\n`)
      .join('');
    await writeFile(join(project, 'every-subpath.ts'), all);
    const compilerOptions = {
      module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution: resolution,
      target: 'es2024',
      lib: ['es2024', 'dom'],
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      // Checks the declarations themselves, too.
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const { status, stdout } = spawnSync(bin('tsc'), ['-p', '.'], { cwd: project, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it.each(samples)('runs the sample $name with the output that its comments state', ({ name, printed }) => {
    const { status, stdout, stderr } = node(`${name}.ts`);
    expect(status, stderr).toBe(0);
    if (printed.length > 0) expect(stdout.trim().split('\n')).toEqual(printed);
  });
});

it('finds the samples of the documentation', () => {
  expect(samples.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['packages-data-README-md-1', 'docs-data-md-1', 'README-md-1']),
  );
});
