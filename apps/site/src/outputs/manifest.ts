import { paletteOf } from '@mirocals/data/palette';
import { basePathOf } from '../model/base-path.ts';
import type { Site } from '../model/site.ts';
import { iconFiles } from '../pictures/icons.tsx';

/** The web app manifest, for devices that add the site to their home screen. @see https://www.w3.org/TR/appmanifest/ */
export const manifest = ({ records, text, lang, path, origin }: Site): string => {
  const base = basePathOf(origin);
  const { page, ground } = paletteOf(records.project.look).picture;
  return JSON.stringify({
    name: `${records.project.acronym} – ${text(records.project.name).text}`,
    short_name: records.project.acronym,
    lang,
    start_url: `${base}${path('/')}`,
    scope: `${base}/`,
    display: 'browser',
    background_color: page,
    theme_color: ground,
    icons: iconFiles.flatMap(({ path: src, size, purpose }) =>
      purpose ? [{ src: `${base}${src}`, sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  });
};
