import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { skipWithout } from '@mirocals/tools/skip-without';

/** The path in Debian's package; set `WORDPRESS` to use another folder. */
const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';
const folder = (theme: string) => `${wordpress}/wp-content/themes/${theme}`;

const php = spawnSync('php', ['-v']).status === 0;
const isHere = (theme: string) => existsSync(`${folder(theme)}/style.css`) && php;

/** The default themes of WordPress in Debian: one classic theme and two block themes. */
export const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'].map((theme) => ({
  theme,
  here: isHere(theme),
}));

const missing = themes.filter(({ here }) => !here).map(({ theme }) => `wordpress-theme-${theme}`);
skipWithout(
  'Tests with themes of WordPress',
  `at least one of them (apt-get install wordpress php-cli ${missing.join(' ')})`,
  missing.length < themes.length,
);
// A release of Debian or Ubuntu has only the themes of its time.
if (missing.length > 0 && missing.length < themes.length) console.log(`Not tested: ${missing.join(', ')}.`);

/**
 * Returns the style sheets of a page in the order of WordPress: blocks, settings of the theme, theme.
 *
 * @throws if WordPress cannot read the settings of the theme
 */
export const themeStyles = (theme: string): string => {
  const script = fileURLToPath(new URL('wordpress-theme.php', import.meta.url));
  const settings = existsSync(`${folder(theme)}/theme.json`)
    ? execFileSync('php', [script, wordpress, theme], { encoding: 'utf8' })
    : '';
  const files = [`${wordpress}/wp-includes/css/dist/block-library/style.css`, `${folder(theme)}/style.css`];
  const [blocks, own] = files.map((file) => readFileSync(file, 'utf8'));
  return `${blocks}\n${settings}\n${own}`;
};
