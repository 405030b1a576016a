import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentFolder } from '../src/check/index.ts';
import { collectionNames } from '../src/schema/index.ts';
import { mirocalsData } from './cli.ts';

const bundle = async (code: string) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** A bundle of everything that a subpath exports, and the other packages that it imports. */
const bundleWhole = async (specifier: string) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${specifier}'`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    metafile: true,
    platform: 'node',
    write: false,
  });
  const inputs = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const outside = inputs.filter(({ path, external }) => external || /node_modules\/(?!@mirocals)/.test(path));
  return { text: outputFiles[0]?.text ?? '', outside: outside.map(({ path }) => path) };
};

describe('the package', () => {
  it('exports the records in display order, deeply frozen', async () => {
    const data = await import('@mirocals/data');
    expect(data.organisations.map(({ id }) => id)).toEqual(data.project.partners);
    expect(data.news.map((item) => item.published ?? item.period)).toEqual(
      data.news
        .map((item) => item.published ?? item.period)
        .toSorted()
        .reverse(),
    );
    expect(() => Object.assign(data.organisations[0]?.place?.city ?? {}, { en: 'elsewhere' })).toThrow(TypeError);
  });

  it('exports each record by name, so that a bundle of one record contains no other', async () => {
    const text = await bundle(`import { genethon } from '@mirocals/data/organisations'; console.log(genethon);`);
    const bytes = gzipSync(text).length;
    console.log(`one record bundled: ${bytes} bytes gzip`);
    expect(text).toContain('Généthon');
    expect(text).not.toContain('WGK');
    // simple-icons, the smallest comparable package, needs 0.6 kB for one icon.
    expect(bytes).toBeLessThanOrEqual(600);
  });

  it('bundles a collection without the others', async () => {
    const text = await bundle(`import { organisations } from '@mirocals/data'; console.log(organisations.length);`);
    expect(text).toContain('Généthon');
    for (const foreign of ['Bensimon', 'Hôpital Dupuytren', 'NCT03039673']) expect(text).not.toContain(foreign);
  });

  it.each(['', 'address', 'dates', 'json-ld', 'retired', 'status', 'text', ...collectionNames].map((path) => [path]))(
    'imports no dependency and no Node module from /%s',
    async (path) => {
      const { text, outside } = await bundleWhole(path === '' ? '@mirocals/data' : `@mirocals/data/${path}`);
      expect(outside).toEqual([]);
      for (const foreign of ['ZodError', 'node:fs']) expect(text).not.toContain(foreign);
    },
  );
});

describe('the schemas of the package', () => {
  it('are those of MIROCALS under the name that 0.1.0 had, in its languages', async () => {
    const { languages, schemas } = await import('@mirocals/data/schema');
    const { project } = await import('@mirocals/data');
    expect(languages).toEqual(project.languages);
    expect(schemas.organisations.shape.name.safeParse('Généthon').success).toBe(true);
    expect(schemas.organisations.shape.website.safeParse('genethon').success).toBe(false);
  });

  it('are left out of a bundle that does not use them', async () => {
    const text = await bundle(`import { languageName } from '@mirocals/data/schema'; console.log(languageName);`);
    expect(text).not.toContain('ISRCTN');
  });
});

describe('a build with a broken record', { timeout: 120_000 }, () => {
  let folder: string;
  const distFiles = () => readdir(join(import.meta.dirname, '../dist'), { recursive: true });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'records-'));
    await cp(contentFolder, folder, { recursive: true });
    const file = join(folder, 'organisations/icon.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('country:', 'contry:'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('fails with the file and line, and leaves the last good build unchanged', async () => {
    const before = await distFiles();
    const index = await readFile(join(import.meta.dirname, '../dist/records/organisations.js'), 'utf8');
    const { status, stderr } = spawnSync(process.execPath, ['build.ts'], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, MIROCALS_CONTENT: folder },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('organisations/icon.yaml:14:3  place.contry  unknown key; did you mean "country"?');
    expect(await distFiles()).toEqual(before);
    expect(await readFile(join(import.meta.dirname, '../dist/records/organisations.js'), 'utf8')).toBe(index);
  });

  it('is reported by the command line as text or JSON, with exit status 1', async () => {
    const text = await mirocalsData(['check', '--content', folder]);
    expect(text.status).toBe(1);
    expect(text.stdout).toContain('organisations/icon.yaml:14:3  place.contry');
    const json = await mirocalsData(['check', '--content', folder, '--format', 'json']);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout).problems).toEqual([
      expect.objectContaining({ file: 'organisations/icon.yaml', line: 14, column: 3, path: 'place.contry' }),
    ]);
    expect(await mirocalsData(['check'])).toMatchObject({ status: 0 });
    expect(await mirocalsData(['check', '--content', join(folder, 'nowhere')])).toMatchObject({ status: 2 });
    expect(await mirocalsData(['chekc'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean check?'),
    });
  });
});
