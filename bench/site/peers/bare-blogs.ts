import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Builder, program, running, versionOf } from '../builder.ts';
import { writeMarkdown } from '../posts.ts';
import { hugoVersion } from './hugo.ts';

const blog = (kind: string, posts: string) => async (folder: string, count: number) => {
  await cp(join(import.meta.dirname, '../blogs', kind), folder, { recursive: true });
  await writeMarkdown(join(folder, posts), count);
};

const bare = {
  does: 'one language: a page for each item, and a list',
  leavesOut: 'other languages, search, sitemap, and all that the sites above leave out',
};

/** The least that a generator can do with the items. Not the same work: they show the cost of everything else. */
export const bareBlogs: readonly Builder[] = [
  {
    ...bare,
    name: `bare blog, Eleventy ${versionOf('@11ty/eleventy')}`,
    prepare: blog('eleventy', 'posts'),
    build: running([`${program('@11ty/eleventy', 'cmd.cjs')} --quiet`]),
    output: '_site',
  },
  {
    ...bare,
    name: `bare blog, Astro ${versionOf('astro')}`,
    prepare: blog('astro', 'posts'),
    build: running([`${program('astro', 'bin/astro.mjs')} build`], { ASTRO_TELEMETRY_DISABLED: '1' }),
    output: 'dist',
  },
  ...(hugoVersion === undefined
    ? []
    : [
        {
          ...bare,
          name: `bare blog, Hugo ${hugoVersion}`,
          prepare: blog('hugo', 'content/posts'),
          build: running(['hugo --quiet']),
          output: 'public',
        },
      ]),
];
