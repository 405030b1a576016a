import { spawnSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type CommandSample, runCommand } from '../measure/command.ts';
import { writeMarkdown, writeRecords } from './posts.ts';

const app = join(import.meta.dirname, '../../apps/site');
const require = createRequire(import.meta.url);
const fileOf = (name: string, file: string) => join(import.meta.dirname, '../node_modules', name, file);
const versionOf = (name: string) => (require(fileOf(name, 'package.json')) as { version: string }).version;

const hugo = /v[\d.]+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[0];

/** A site generator with the preparation of its folder. */
export interface Builder {
  readonly name: string;
  readonly prepare: (folder: string, count: number) => Promise<void>;
  readonly build: (folder: string) => CommandSample & { readonly stdout: string };
  /** The folder of the built pages. */
  readonly output: string;
}

const blog = (kind: string, posts: string) => async (folder: string, count: number) => {
  await cp(join(import.meta.dirname, 'blogs', kind), folder, { recursive: true });
  await writeMarkdown(join(folder, posts), count);
};

const node = (folder: string, args: readonly string[], env: Record<string, string> = {}) =>
  runCommand([process.execPath, ...args], { cwd: folder, env: { NODE_ENV: 'production', ...env } });

const records = async (folder: string, count: number) => {
  await mkdir(folder, { recursive: true });
  await writeRecords(join(folder, 'content'), count);
};

/** Runs a script with the loader and settings of the site, on the records in a folder. */
export const site = (script: string) => (folder: string) =>
  node(folder, ['--import', createRequire(join(app, 'package.json')).resolve('tsx'), script], {
    MIROCALS_CONTENT: join(folder, 'content'),
    TSX_TSCONFIG_PATH: join(app, 'tsconfig.json'),
  });

/** This site, complete and with the pages of one language only, and minimal blogs. */
export const builders: readonly Builder[] = [
  {
    name: 'MIROCALS, all outputs, 4 languages',
    prepare: records,
    build: site(join(app, 'build.ts')),
    output: 'dist',
  },
  {
    name: 'MIROCALS, pages of one language',
    prepare: records,
    build: site(join(import.meta.dirname, 'one-language.ts')),
    output: 'one',
  },
  {
    name: `Eleventy ${versionOf('@11ty/eleventy')}, Markdown and Nunjucks`,
    prepare: blog('eleventy', 'posts'),
    build: (folder) => node(folder, [fileOf('@11ty/eleventy', 'cmd.cjs'), '--quiet']),
    output: '_site',
  },
  {
    name: `Astro ${versionOf('astro')}`,
    prepare: blog('astro', 'posts'),
    build: (folder) => node(folder, [fileOf('astro', 'bin/astro.mjs'), 'build'], { ASTRO_TELEMETRY_DISABLED: '1' }),
    output: 'dist',
  },
  ...(hugo === undefined
    ? []
    : [
        {
          name: `Hugo ${hugo}`,
          prepare: blog('hugo', 'content/posts'),
          build: (folder: string) => runCommand(['hugo', '--quiet'], { cwd: folder }),
          output: 'public',
        },
      ]),
];
