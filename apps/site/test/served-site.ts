import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../serve.ts', import.meta.url));

/** Starts the server of the built site and of a partner's page. */
export const serve = (env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [command], { env: { ...process.env, ...env } });

/** The whole output of a process, and its exit code. */
export const outputOf = (child: ChildProcess) =>
  new Promise<{ code: number | null; text: string }>((resolve) => {
    let text = '';
    child.stdout?.on('data', (part) => (text += part));
    child.stderr?.on('data', (part) => (text += part));
    child.once('close', (code) => resolve({ code, text }));
  });

/** The two addresses that the server prints when it is ready: that of the site, and that of the partner's page. */
export const addressesOf = (child: ChildProcess) =>
  new Promise<string[]>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part) => {
      text += part;
      const addresses = text.match(/http:\/\/localhost:\d+/g);
      if (addresses?.length === 2) resolve(addresses);
    });
    child.once('close', () => reject(new Error(`the server ended before it was ready: ${text}`)));
  });
