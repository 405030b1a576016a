import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const site = join(root, '../apps/site/dist');
const require = createRequire(import.meta.url);
const file = (path: string) => readFile(join(root, 'node_modules', path));
const named = (name: string) =>
  `${name} ${(require(join(root, 'node_modules', name, 'package.json')) as { version: string }).version}`;

/** A host page with one widget on it. */
export interface HostPage {
  readonly name: string;
  /** The content of its body. */
  readonly html: string;
  /** The files on its own server, by path. */
  readonly files: Readonly<Record<string, Buffer | string>>;
  /** A selector of an element that is present once the widget is; it searches open shadow roots. */
  readonly until: string;
  /** What a reader then sees. */
  readonly shows: string;
}

/** A page without a widget, to measure the overhead of the browser. */
export const barePage: HostPage = {
  name: 'a page without a widget',
  html: '<p id="bare"></p>',
  files: {},
  until: '#bare',
  shows: 'nothing',
};

/** Bundles another project's widget as a host page's build would: a script and, if it has one, a style sheet, minified. */
const bundled = async (entry: string) => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    outfile: '/widget.js',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const files = Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));
  const sheet = '/widget.css' in files ? '<link rel="stylesheet" href="/widget.css">' : '';
  return { files, tags: `${sheet}<script type="module" src="/widget.js"></script>` };
};

const ours = async (names: readonly string[]): Promise<HostPage> => {
  const paths = ['mirocals.js', ...names.map((name) => `en/${name}.json`)].map((path) => `/embed/v1/${path}`);
  const files = await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path))] as const));
  const elements = names.map((name) => `<mirocals-${name}></mirocals-${name}>`);
  return {
    name: `MIROCALS, ${names.join(', ')}`,
    html: `<script type="module" src="/embed/v1/mirocals.js"></script>${elements.join('')}`,
    files: Object.fromEntries(files),
    until: `mirocals-${names.at(-1)} h2`,
    shows: 'the complete widget',
  };
};

const giscus = async (): Promise<HostPage> => {
  const { files, tags } = await bundled("import 'giscus'");
  const widget =
    '<giscus-widget repo="host/page" repoid="R_1" category="Comments" categoryid="DIC_1" mapping="pathname"></giscus-widget>';
  return { name: named('giscus'), html: tags + widget, files, until: 'giscus-widget iframe', shows: 'an empty frame' };
};

const cal = async (): Promise<HostPage> => {
  // The snippet loads embed-core from the given address.
  const { files, tags } = await bundled(`import snippet from '@calcom/embed-snippet';
const Cal = snippet('/embed.js');
Cal('init', { origin: 'https://app.cal.com' });
Cal('inline', { elementOrSelector: '#book', calLink: 'host/page' });`);
  return {
    name: named('@calcom/embed-core'),
    html: `<div id="book"></div>${tags}`,
    files: { ...files, '/embed.js': await file('@calcom/embed-core/dist/embed/embed.js') },
    until: '#book iframe',
    shows: 'a loading indicator, and an empty frame',
  };
};

const docSearch = async (): Promise<HostPage> => {
  // The entry without the assistant: the smaller of the two.
  const { files, tags } = await bundled(`import docsearch from '@docsearch/js/docsearch';
import '@docsearch/css';
docsearch({ container: '#search', appId: 'HOST', indices: ['page'], apiKey: 'none' });`);
  return {
    name: `${named('@docsearch/js')}, search only`,
    html: `<div id="search"></div>${tags}`,
    files,
    until: '#search button',
    shows: 'a button; results come from its service',
  };
};

const liteYouTube = async (): Promise<HostPage> => {
  const { files, tags } = await bundled(
    "import 'lite-youtube-embed'; import 'lite-youtube-embed/src/lite-yt-embed.css'",
  );
  const widget = '<lite-youtube videoid="aaaaaaaaaaa" playlabel="Play"></lite-youtube>';
  return {
    name: named('lite-youtube-embed'),
    html: tags + widget,
    files,
    until: 'lite-youtube .lyt-playbtn',
    shows: 'a button, without its image',
  };
};

/** Our widgets, separately and together, and other projects' widgets, loaded as their manuals say. */
export const hostPages = (): Promise<HostPage[]> =>
  Promise.all([
    ours(['partners']),
    ours(['news']),
    ours(['trial']),
    ours(['partners', 'news', 'trial']),
    giscus(),
    cal(),
    docSearch(),
    liteYouTube(),
  ]);
