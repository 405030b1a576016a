import type { Look } from '@mirocals/data';
import { paletteOf } from '@mirocals/data/palette';
import { typefacesOf } from '../model/typefaces.ts';
import { bundles } from './bundles.ts';

/** The values of the variables that `tokens.css` names and does not set, by their names. */
export const lookValues = (look: Look | undefined): ReadonlyMap<string, string> => {
  const colours = Object.entries(paletteOf(look)).flatMap(([scheme, uses]) =>
    Object.entries(uses).map(([use, colour]) => [`${scheme}-${use}`, colour] as const),
  );
  const { display, text } = typefacesOf(look);
  return new Map([...colours, ['display-typeface', display], ['text-typeface', text]]);
};

/**
 * The style sheet of the site with the colours and typefaces of the records, and the styles of the logo if there is one.
 *
 * @throws if it names a colour that no palette has.
 */
export const siteStyles = (look: Look | undefined): string => {
  const values = lookValues(look);
  const sheet = look?.logo ? bundles.styles + bundles.logoStyles : bundles.styles;
  return sheet.replace(/var\(--((?:more-)?(?:light|dark)-[\w-]+|\w+-typeface)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`There is no colour --${name}; correct tokens.css or palette.ts.`);
    return value;
  });
};
