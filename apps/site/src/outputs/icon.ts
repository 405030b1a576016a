import type { Project } from '@mirocals/data';
import { paletteOf } from '@mirocals/data/palette';
import type { ProjectLogo } from '../model/site.ts';
import { iconLetter } from '../pictures/icons.tsx';

const square = (fill: string, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="6" fill="${fill}"/>${content}</svg>\n`;

/** The icon of the site as SVG: the logo of the project, or the first letter of its name on its main colour. */
export const icon = ({ acronym, look }: Project, logo?: ProjectLogo) => {
  if (logo) return square('#fff', `<image href="${logo.data}" x="4" y="4" width="56" height="56"/>`);
  const letter = iconLetter(acronym);
  return square(
    paletteOf(look).light.accent,
    `<text x="32" y="47" font-family="Georgia,serif" font-size="44" font-weight="600" fill="#fff" text-anchor="middle">${letter}</text>`,
  );
};
