import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languagesOf } from '@mirocals/data/text';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Font } from 'satori';
import { type SiteSource, siteIn } from '../model/site.ts';
import { cardsOf } from './card.tsx';
import { icons } from './icons.tsx';
import type { Picture } from './picture.ts';

/** The cache of drawn pictures, by `keyOf`. */
const cache = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));

const require = createRequire(import.meta.url);

/** The font comes from a package, since a build machine may have no fonts. */
const loadFonts = (): Promise<Font[]> =>
  Promise.all(
    (['latin', 'latin-ext'] as const).flatMap((script) =>
      ([400, 700] as const).map(async (weight) => ({
        name: `Source Serif 4 ${script}`,
        weight,
        style: 'normal' as const,
        data: await readFile(
          require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`),
        ),
      })),
    ),
  );

let fonts: Promise<Font[]> | undefined;

const draw = async ({ element, width, height }: Picture): Promise<Buffer> => {
  fonts ??= loadFonts();
  // Imported here, since most builds draw nothing: all pictures are in the cache.
  const [{ default: satori }, { renderAsync }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const svg = await satori(element, { width, height, fonts: await fonts });
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
};

const versions = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'].map(
  (name) => require(`${name}/package.json`).version,
);

/** The name of a picture in the cache, from all that it is made from: what is on it, its size, the code and the packages that draw it. */
export const keyOf = ({ element, width, height }: Picture, packages: readonly string[] = versions): string => {
  const parts = [renderToStaticMarkup(element), width, height, `${loadFonts}${draw}`, packages];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
};

const write = async (picture: Picture, target: string) => {
  const drawn = join(cache, `${keyOf(picture)}.png`);
  await mkdir(dirname(target), { recursive: true });
  try {
    await copyFile(drawn, target);
  } catch {
    await writeFile(target, await draw(picture));
    // Renamed into the cache when complete, since another build may be reading it.
    const next = `${drawn}.${process.pid}`;
    await mkdir(cache, { recursive: true });
    await copyFile(target, next);
    await rename(next, drawn);
  }
};

/** Writes the pictures for link previews in every language, and the icons. Pictures are cached. */
export const writePictures = async (source: SiteSource, folder: string): Promise<void> => {
  const cards = languagesOf(source.records).flatMap((lang) => [...cardsOf(siteIn(source, lang)).values()]);
  for (const { path, element } of cards) {
    await write({ element, width: 1200, height: 630 }, join(folder, path));
  }
  for (const { path, ...picture } of icons(source.records.project, source.logo)) {
    await write(picture, join(folder, path));
  }
};
