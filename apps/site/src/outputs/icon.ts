import { iconLetter } from '../pictures/icons.tsx';

/** The icon of the site as SVG: the first letter of its name. */
export const icon = (name: string) => {
  const letter = iconLetter(name);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="6" fill="#0a4a57"/><text x="32" y="47" font-family="Georgia,serif" font-size="44" font-weight="600" fill="#fff" text-anchor="middle">${letter}</text></svg>\n`;
};
