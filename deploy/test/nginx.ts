import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@mirocals/tools/free-port';
import { skipWithout } from '@mirocals/tools/skip-without';

const binary = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
const modules = '/usr/lib/nginx/modules';

/** The reason why tests with nginx are skipped, if they are. */
export const noNginx = skipWithout(
  'Tests with nginx',
  'nginx and libnginx-mod-http-brotli-static (apt-get install)',
  binary !== undefined && existsSync(join(modules, 'ngx_http_brotli_static_module.so')),
);

/** A separate nginx on the loopback address. */
export interface Nginx {
  readonly address: string;
  reload(): void;
  kill(): Promise<void>;
  start(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts nginx with the deployed configuration, on a free port and with another root.
 *
 * @param folder the folder for its configuration, logs and temporary files.
 * @param more returns the configuration of additional servers, from the address of this one.
 */
export const startNginx = async (folder: string, root: string, more = (_address: string) => ''): Promise<Nginx> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const deployed = new URL('../nginx/', import.meta.url);
  const installed = join(folder, 'mirocals');
  await mkdir(installed, { recursive: true });
  for (const name of await readdir(deployed)) {
    const text = await readFile(new URL(name, deployed), 'utf8');
    const moved = text
      .replaceAll('/srv/mirocals', root)
      .replaceAll('/etc/nginx/mirocals', installed)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '');
    await writeFile(join(installed, name), moved);
  }
  const file = join(folder, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  await writeFile(
    file,
    `load_module ${modules}/ngx_http_brotli_static_module.so;
${user} pid ${folder}/nginx.pid; error_log ${folder}/error.log warn; worker_processes 2; daemon off;
events { worker_connections 2048; }
http {
include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on;
client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
include ${installed}/mirocals.conf;
${more(address)}
}`,
  );
  let child: ReturnType<typeof spawn>;
  const start = async () => {
    child = spawn(binary as string, ['-c', file, '-p', folder], { stdio: 'inherit', detached: true });
    // Half a minute, for a busy machine.
    for (let tries = 0; tries < 1_200; tries++) {
      if (child.exitCode !== null) break;
      if (
        await fetch(address).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`nginx did not start: see ${folder}/error.log`);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    // The whole process group: the workers of a killed master keep running.
    process.kill(-(child.pid as number), signal);
    await ended;
  };
  await start();
  return {
    address,
    start,
    reload: () => execFileSync(binary as string, ['-c', file, '-p', folder, '-s', 'reload'], { stdio: 'inherit' }),
    kill: () => end('SIGKILL'),
    [Symbol.asyncDispose]: () => end('SIGTERM'),
  };
};
