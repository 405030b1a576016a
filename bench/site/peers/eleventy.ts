import { join } from 'node:path';
import { type Builder, languages, pagefind, program, running, versionOf, write } from '../builder.ts';
import { writeMarkdown } from '../posts.ts';

const page = `<!doctype html><html lang="{{ lang }}"><head><meta charset="utf-8"><title>{{ title }}</title>
${languages.map((lang) => `<link rel="alternate" hreflang="${lang}" href="https://site.example/${lang}/{{ page.fileSlug }}/">`).join('\n')}
</head><body><nav>${languages.map((lang) => `<a href="/${lang}/{{ page.fileSlug }}/">${lang}</a>`).join(' ')}</nav>
<main data-pagefind-body><h1>{{ title }}</h1><p>{{ summary }}</p>{{ content | safe }}</main></body></html>`;

const list = `<!doctype html><html lang="{{ lang }}"><head><meta charset="utf-8"><title>News</title></head><body><h1>News</h1>
<ul>{% for post in collections[lang] %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul></body></html>`;

const sitemap = `---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{% for page in collections.all %}<url><loc>https://site.example{{ page.url }}</loc></url>{% endfor %}</urlset>`;

/** Eleventy with a folder of Markdown for each language, and Pagefind. */
export const eleventy: Builder = {
  name: `Eleventy ${versionOf('@11ty/eleventy')} + Pagefind ${versionOf('pagefind')}`,
  does: 'four languages, search, sitemap',
  leavesOut: 'check of the records, feeds, API, linked data, frames, studio, pictures for links, styles, navigation',
  prepare: async (folder, count) => {
    await write(folder, { '_includes/page.njk': page, 'sitemap.njk': sitemap });
    for (const lang of languages) {
      const data = { lang, tags: lang, layout: 'page.njk', permalink: `/${lang}/{{ page.fileSlug }}/` };
      await write(folder, {
        [`posts/${lang}/${lang}.json`]: JSON.stringify(data),
        [`list-${lang}.njk`]: `---\nlang: ${lang}\npermalink: /${lang}/\n---\n${list}`,
      });
      await writeMarkdown(join(folder, 'posts', lang), count);
    }
  },
  build: running([`${program('@11ty/eleventy', 'cmd.cjs')} --quiet`, pagefind('_site')]),
  output: '_site',
};
