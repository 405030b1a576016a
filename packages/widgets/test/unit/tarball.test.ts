import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesIn } from '../../../../test/samples.ts';
import { feeds } from '../feeds.ts';

const here = join(import.meta.dirname, '../..');
const bin = (name: string) => join(here, 'node_modules/.bin', name);
const samples = ['packages/widgets/README.md', 'docs/embedding.md'].flatMap((page) =>
  samplesIn(page, 'tsx').map((code, index) => ({ name: `${page.replace(/\W+/g, '-')}-${index + 1}`, code })),
);

/** A project with only the packed package and its peer dependencies. */
let project: string;
let tarball: string;
let packageJson: { exports: Record<string, string | Record<string, string>> };
let feedServer: Server;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'widgets-packed-'));
  execFileSync('pnpm', ['pack', '--pack-destination', project], { cwd: here, stdio: 'pipe' });
  tarball = join(project, (await readdir(project)).find((name) => name.endsWith('.tgz')) ?? '');
  execFileSync('tar', ['-xzf', tarball], { cwd: project });
  packageJson = JSON.parse(await readFile(join(project, 'package/package.json'), 'utf8'));
  const modules = join(project, 'node_modules');
  await mkdir(join(modules, '@mirocals'), { recursive: true });
  await cp(join(project, 'package'), join(modules, '@mirocals/widgets'), { recursive: true });
  await mkdir(join(modules, '@types'));
  for (const peer of ['react', '@types/react', '@mirocals/data'])
    await symlink(await realpath(join(here, 'node_modules', peer)), join(modules, peer));
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  feedServer = createServer((request, response) => {
    const [, name] = /\/embed\/v1\/en\/(\w+)\.json$/.exec(request.url ?? '') ?? [];
    response.end(JSON.stringify(feeds[name as keyof typeof feeds]));
  });
  await new Promise<void>((resolve) => feedServer.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(async () => {
  feedServer?.close();
  await rm(project, { recursive: true });
});

// attw and tsc run as separate processes, which are slow on a busy machine.
const timeout = 120_000;

describe('the packed tarball', { timeout }, () => {
  it('passes publint', async () => {
    const bytes = await readFile(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('resolves with types in every ES module resolution', () => {
    // Style sheets and the script are files to serve or to bundle, so they have no types.
    const files = ['styles.css', 'embed/mirocals.css', 'embed/mirocals.js', 'embed/mirocals.classic.js'];
    const { status, stdout } = spawnSync(
      bin('attw'),
      [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...files],
      { encoding: 'utf8' },
    );
    expect(stdout).toContain('"@mirocals/widgets/strings/fr"');
    expect(status, stdout).toBe(0);
  });

  it('has the licence, the README and all exported files, but no sources or tests', async () => {
    const files = (await readdir(join(project, 'package'), { recursive: true })).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const named = Object.values(packageJson.exports).flatMap((target) =>
      (typeof target === 'string' ? [target] : Object.values(target)).map((path) => path.slice('./'.length)),
    );
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', ...named]));
    expect(files.filter((file) => /^(test|src|node_modules)\//.test(file))).toEqual([]);
  });
});

describe('a project that has installed it', { timeout }, () => {
  it.each(['nodenext', 'bundler'])(
    'type-checks every subpath and the samples of the docs with moduleResolution %s',
    async (resolution) => {
      const subpaths = Object.entries(packageJson.exports).flatMap(([path, target]) =>
        typeof target === 'object' ? [path] : [],
      );
      const all = subpaths.map((path, index) => `export type * as m${index} from '@mirocals/widgets${path.slice(1)}';`);
      const refused = `import type {} from '@mirocals/widgets/elements';
        // @ts-expect-error not one of the layouts
        export const layout = <mirocals-partners layout="spiral" />;
        export const asInHtml = <mirocals-news limit="3" heading-level="3" onmirocals-ready={(event) => event.detail.lang} />;
        // @ts-expect-error an attribute of another widget
        export const limit = <mirocals-trial limit={3} />;
        document.addEventListener('mirocals-select', ({ detail }) => { detail.href satisfies string; });
        document.querySelector('mirocals-news')?.addEventListener('mirocals-ready', ({ detail }) => { detail.lang satisfies string; });`;
      // Bundlers and frameworks declare this.
      const styles = `declare module '*.css';`;
      const texts = { 'every-subpath.ts': all.join('\n'), 'refused.tsx': refused, 'styles.d.ts': styles };
      for (const [name, text] of Object.entries(texts)) await writeFile(join(project, name), text);
      for (const { name, code } of samples) await writeFile(join(project, `${name}.tsx`), code);
      const compilerOptions = {
        module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
        moduleResolution: resolution,
        target: 'es2024',
        lib: ['es2024', 'dom'],
        jsx: 'react-jsx',
        strict: true,
        exactOptionalPropertyTypes: true,
        // Check the declarations too.
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }));
      const { status, stdout } = spawnSync(bin('tsc'), ['-p', '.'], { cwd: project, encoding: 'utf8' });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    },
  );

  it.each(samples)('renders the sample $name', async ({ name, code }) => {
    // The way a framework compiles a page.
    const { port } = feedServer.address() as AddressInfo;
    const { outputFiles } = await build({
      stdin: {
        contents: code.replaceAll('https://mirocals.example', `http://127.0.0.1:${port}`),
        resolveDir: project,
        loader: 'tsx',
      },
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      outfile: join(project, `${name}.js`),
      // Use the same React as react-dom.
      external: ['react', 'react/jsx-runtime'],
      logLevel: 'error',
      write: false,
    });
    const script = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
    await writeFile(join(project, `${name}.mjs`), script);
    const { default: Sample } = await import(/* @vite-ignore */ join(project, `${name}.mjs`));
    const html = renderToStaticMarkup(await Sample());
    expect(html).toMatch(/^<mirocals-|633413/);
    // A sample that imports the style sheet gets it.
    const styled = code.includes('styles.css');
    expect(outputFiles.some(({ path, text }) => path.endsWith('.css') && text.includes('.mirocals'))).toBe(styled);
  });
});
