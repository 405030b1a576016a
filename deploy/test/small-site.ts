import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Creates an empty folder that is removed at the end of the block. */
export const scratch = async () => {
  const path = await mkdtemp(join(tmpdir(), 'mirocals-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

/** Writes a complete site of two pages that contain the version. It is for a path if `base` is given, such as `/mirocals`. */
export const smallSite = async (parent: string, version: string, more: Record<string, string> = {}, base = '') => {
  const folder = join(parent, `site-${version}`);
  const page = (title: string) =>
    `<!doctype html><html><h1>${title} ${version}</h1>${'<p>words</p>'.repeat(50)}</html>\n`;
  const files = {
    'index.html': page('Home'),
    '404.html': page('Not found'),
    'news/index.html': page('News'),
    'sitemap.xml': `<urlset><loc>https://site.example${base}/</loc><loc>https://site.example${base}/news/</loc></urlset>`,
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
};
