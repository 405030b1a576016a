import { existsSync, readFileSync } from 'node:fs';

/** Drupal's code, where `DRUPAL` names its folder: no registry that the tests reach has it. */
const theme = `${process.env.DRUPAL}/core/themes/olivero`;

/** Whether Drupal's default theme, Olivero, can be read. */
export const isHere = existsSync(`${theme}/olivero.libraries.yml`);

if (!isHere) console.log('Drupal is not here, the case of its theme is skipped: DRUPAL=folder-of-drupal');

/**
 * The style sheets that every page of Olivero has, in the order of its library `global-styling`, and that of written text.
 *
 * @throws where the library names a file that is not there
 */
export const oliveroStyles = (): string => {
  const libraries = readFileSync(`${theme}/olivero.libraries.yml`, 'utf8');
  const [styling = ''] = /^global-styling:\n(?: .*\n)+/m.exec(libraries) ?? [];
  const files = [...styling.matchAll(/^ +(css\/[\w./-]+\.css):/gm)].map(([, file]) => `${theme}/${file}`);
  if (files.length === 0) throw new Error('olivero.libraries.yml: no style sheet in global-styling');
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
};
