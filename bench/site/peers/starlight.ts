import { join, relative } from 'node:path';
import { type Builder, languages, program, running, versionOf, write } from '../builder.ts';
import { writeMarkdown } from '../posts.ts';

const root = join(import.meta.dirname, '../..');

const config = (folder: string) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://site.example',
  srcDir: '${folder}/src',
  publicDir: '${folder}/public',
  outDir: '${folder}/dist',
  cacheDir: '${folder}/cache',
  integrations: [
    starlight({
      title: 'News',
      expressiveCode: false,
      // By default each page lists all pages, which takes ten times as long at 5,000 items.
      sidebar: [{ label: 'News', link: '/' }],
      defaultLocale: 'root',
      locales: {
        root: { label: 'en', lang: 'en' },
        ${languages
          .slice(1)
          .map((lang) => `${lang}: { label: '${lang}' },`)
          .join(' ')}
      },
    }),
  ],
});
`;

const content = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight, which shows each page in every language, in English where there is no translation, and searches with Pagefind. */
export const starlight: Builder = {
  name: `Starlight ${versionOf('@astrojs/starlight')} on Astro ${versionOf('astro')}`,
  does: 'four languages with fallback, its search, sitemap, styles',
  leavesOut: 'check of the records, feeds, API, linked data, frames, studio, pictures for links',
  prepare: async (folder, count) => {
    await write(folder, {
      'astro.config.mjs': config(folder),
      'src/content.config.ts': content,
      'src/content/docs/index.md': '---\ntitle: News\n---\n\nAll news.\n',
    });
    await writeMarkdown(join(folder, 'src/content/docs/news'), count);
  },
  // Its components are only compiled below the root of the project, so the root is the folder with its packages.
  build: (folder) =>
    running(
      [
        `${program('astro', 'bin/astro.mjs')} build --root "${root}" --config "${relative(root, folder)}/astro.config.mjs"`,
      ],
      {
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    )(folder),
  output: 'dist',
};
