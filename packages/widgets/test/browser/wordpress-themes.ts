import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where Debian's package has it; `WORDPRESS` names another place. */
const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';
const folder = (theme: string) => `${wordpress}/wp-content/themes/${theme}`;

const php = spawnSync('php', ['-v']).status === 0;
const isHere = (theme: string) => existsSync(`${folder(theme)}/style.css`) && php;

/** WordPress' default themes that Debian has: one of the old kind, two of blocks. */
export const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'].map((theme) => ({
  theme,
  here: isHere(theme),
}));

const missing = themes.filter(({ here }) => !here).map(({ theme }) => `wordpress-theme-${theme}`);
if (missing.length > 0)
  console.log(`Not here, their cases are skipped: apt-get install wordpress php-cli ${missing.join(' ')}`);

/**
 * The style sheets that a page of a theme has, in the order of WordPress: of the blocks, of the theme's settings, of the theme.
 *
 * @throws where WordPress' own code cannot read the theme's settings
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
