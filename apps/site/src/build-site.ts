import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { check, contentFolder, formatProblem, type Memory } from '@mirocals/data/check';
import { build } from 'esbuild';
import { configure } from '../eleventy.config.ts';

/** What a build is made from, and where it goes. */
export interface BuildOptions {
  /** The folder of the site; replaced as a whole once the new one is complete. */
  readonly output: string;
  /** The folder of the records: that of the data package, or `MIROCALS_CONTENT`. */
  readonly content?: string;
  /** Where the site will stand: `SITE_URL`. */
  readonly origin?: string;
  /** The day for which "now" is said, as `2026-11-23`; today by default. */
  readonly day?: string;
  readonly memory?: Memory;
}

const require = createRequire(import.meta.url);

/** One sheet of all that site.css imports, named by its content so that it can be cached for ever. */
const styleSheet = async () => {
  const entry = fileURLToPath(new URL('assets/site.css', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false });
  const code = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { path: `/assets/site.${hash}.css`, code };
};

/** Puts a new folder in the place of an old one, which is gone for no longer than a rename takes. */
const swap = async (next: string, output: string) => {
  const old = `${next}-old`;
  await rename(output, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, output);
  await rm(old, { recursive: true, force: true });
};

/**
 * Builds the whole site aside and swaps it in: what was there stays as it was until the new one is complete.
 *
 * @throws where the records have problems, which are then the message, or a page cannot be made.
 * @example await buildSite({ output: 'dist', origin: 'https://www.example.org' });
 */
export const buildSite = async (options: BuildOptions): Promise<{ pages: number; seconds: number }> => {
  const started = performance.now();
  const { content = contentFolder, origin = process.env.SITE_URL ?? 'https://mirocals.example' } = options;
  const day = options.day ?? new Date().toISOString().slice(0, 10);
  const { records, problems } = await check(content, { day, ...(options.memory && { memory: options.memory }) });
  if (!records) {
    const list = problems.map((problem) => `${content}/${formatProblem(problem)}`).join('\n');
    throw new Error(`${list}\n\n${problems.length} problem(s) in the records; the site was not built.`);
  }
  const output = resolve(options.output);
  await mkdir(dirname(output), { recursive: true });
  const next = await mkdtemp(join(dirname(output), `${basename(output)}.next-`));
  try {
    const styles = await styleSheet();
    const source = { records, day, origin: origin.replace(/\/$/, ''), styles: styles.path };
    const empty = await mkdtemp(join(next, 'input-'));
    const eleventy = new Eleventy(empty, next, { quietMode: true, configPath: false, config: configure(source) });
    const [, written] = (await eleventy.write()) as [unknown, unknown[]];
    await rm(empty, { recursive: true });
    await chmod(next, 0o755);
    await mkdir(join(next, 'assets'), { recursive: true });
    await writeFile(join(next, styles.path), styles.code);
    await cp(require.resolve('@mirocals/widgets/embed/mirocals.js'), join(next, 'embed/v1/mirocals.js'));
    await swap(next, output);
    return { pages: written.length, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
};
