import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '@mirocals/tools/free-port';

/** The folder of WordPress: that of the Debian package, or `WORDPRESS`. */
export const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';

const database = '/usr/sbin/mariadbd';

/** Whether WordPress, PHP and a database are installed. */
export const hasWordPressSite = (): boolean =>
  existsSync(`${wordpress}/wp-load.php`) &&
  existsSync(database) &&
  spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']).status === 0;

const until = async (isReady: () => boolean | Promise<boolean>) => {
  for (let left = 600; left > 0; left--) {
    if (await isReady()) return;
    await wait(100);
  }
  throw new Error('WordPress did not start within a minute');
};

/** Serves the files of the site at `origin` from `site`, because the network of the tests has no such host. */
const network = (origin: string, site: string) => `<?php
add_filter('pre_http_request', function ($answer, $arguments, $url) {
  if (strpos($url, '${origin}/') !== 0) return new WP_Error('offline');
  $body = file_get_contents(str_replace('${origin}', '${site}', $url));
  $json = strpos($url, '.json') !== false;
  return ['headers' => [], 'body' => $json ? str_replace('${origin}', '${site}', $body) : $body, 'response' => ['code' => 200], 'cookies' => []];
}, 10, 3);
`;

const config = (folder: string, address: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/socket');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Starts a WordPress with its own database, in which an author has pasted addresses of the site into posts.
 *
 * @param addresses the pasted addresses, which begin with `origin`.
 * @param origin the base URL that the site was built for.
 * @param site the address where it is served.
 * @returns the address of the post for each pasted address, and a function that stops everything.
 */
export const startWordPress = async (addresses: readonly string[], origin: string, site: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const www = join(folder, 'www');
  const user = `--user=${userInfo().username}`;
  const data = `--datadir=${folder}/data`;
  await mkdir(`${www}/wp-content/mu-plugins`, { recursive: true });
  for (const name of await readdir(wordpress))
    if (name.endsWith('.php') && name !== 'wp-config.php') await cp(join(wordpress, name), join(www, name));
  for (const name of ['wp-admin', 'wp-includes', 'wp-content/themes'])
    await symlink(join(wordpress, name), join(www, name));
  const address = `http://127.0.0.1:${await freePort()}`;
  await writeFile(`${www}/wp-config.php`, config(folder, address));
  await writeFile(`${www}/wp-content/mu-plugins/network.php`, network(origin, site));
  await promisify(execFile)('mariadb-install-db', [
    '--no-defaults',
    data,
    '--auth-root-authentication-method=normal',
    user,
  ]);
  const socket = `--socket=${folder}/socket`;
  const server = spawn(database, ['--no-defaults', data, socket, '--skip-networking', user], { stdio: 'ignore' });
  const query = (sql: string) => spawnSync('mariadb', ['--no-defaults', socket, '-uroot', '-e', sql]).status === 0;
  await until(() => query('CREATE DATABASE IF NOT EXISTS wordpress'));
  const script = fileURLToPath(new URL('wordpress-posts.php', import.meta.url));
  const output = execFileSync('php', [script, www, JSON.stringify(addresses)], { encoding: 'utf8' });
  const posts: Readonly<Record<string, string>> = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  const php = spawn('php', ['-S', new URL(address).host, '-t', www], { stdio: 'ignore' });
  await until(() =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const stop = async () => {
    const stopped = new Promise((resolve) => server.once('exit', resolve));
    php.kill();
    server.kill();
    await stopped;
    await rm(folder, { recursive: true });
  };
  return { posts, stop };
};
