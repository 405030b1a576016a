import { existsSync, readFileSync } from 'node:fs';

/** Drupal is in none of the package registries; set `DRUPAL` to its folder to run this test. */
const theme = `${process.env.DRUPAL}/core/themes/olivero`;

/** Whether Drupal's default theme, Olivero, is available. */
export const isHere = existsSync(`${theme}/olivero.libraries.yml`);

if (!isHere) console.log('Skipped the case of Drupal, which is not installed: DRUPAL=folder-of-drupal');

/**
 * Returns the style sheets of the library `global-styling`, which every page of Olivero loads.
 *
 * @throws if a file of the library is missing
 */
export const oliveroStyles = (): string => {
  const libraries = readFileSync(`${theme}/olivero.libraries.yml`, 'utf8');
  const [styling = ''] = /^global-styling:\n(?: .*\n)+/m.exec(libraries) ?? [];
  const files = [...styling.matchAll(/^ +(css\/[\w./-]+\.css):/gm)].map(([, file]) => `${theme}/${file}`);
  if (files.length === 0) throw new Error('olivero.libraries.yml: no style sheet in global-styling');
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
};
