import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Builder, languages, pagefind, running, versionOf, write } from '../builder.ts';
import { writeMarkdown } from '../posts.ts';

/** The version of the installed Hugo. */
export const hugoVersion: string | undefined = /v[\d.]+/.exec(
  spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '',
)?.[0];

const config = `baseURL = "https://site.example/"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term", "RSS"]
${languages.map((lang) => `[languages.${lang}]\nlanguageName = "${lang}"\ncontentDir = "content/${lang}"\n`).join('')}`;

const head = `<!doctype html><html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}</head><body>
<nav>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}">{{ .Language.Lang }}</a> {{ end }}</nav>`;

const single = `${head}<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}</main></body></html>`;

const list = `${head}<h1>News</h1><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>`;

/** Hugo with a folder of Markdown for each language, and Pagefind. */
export const hugo: Builder = {
  name: `Hugo ${hugoVersion} + Pagefind ${versionOf('pagefind')}`,
  does: 'four languages, search, sitemap',
  leavesOut: 'check of the records, feeds, API, linked data, frames, studio, pictures for links, styles, navigation',
  prepare: async (folder, count) => {
    await write(folder, {
      'config.toml': config,
      'layouts/_default/single.html': single,
      'layouts/_default/list.html': list,
    });
    for (const lang of languages) await writeMarkdown(join(folder, 'content', lang, 'news'), count);
  },
  build: running(['hugo --quiet', pagefind('public')]),
  output: 'public',
};
