import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../serve.ts', import.meta.url));

/** Starts the command that serves the built site and a partner's page. */
export const serve = (env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [command], { env: { ...process.env, ...env } });

/** All that a process prints until it ends, and its exit code. */
export const outputOf = (child: ChildProcess) =>
  new Promise<{ code: number | null; text: string }>((resolve) => {
    let text = '';
    child.stdout?.on('data', (part) => (text += part));
    child.stderr?.on('data', (part) => (text += part));
    child.once('close', (code) => resolve({ code, text }));
  });

/** The two addresses that the command prints once it listens: of the site, and of the partner's page. */
export const addressesOf = (child: ChildProcess) =>
  new Promise<string[]>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part) => {
      text += part;
      const addresses = text.match(/http:\/\/localhost:\d+/g);
      if (addresses?.length === 2) resolve(addresses);
    });
    child.once('close', () => reject(new Error(`ended before it listened: ${text}`)));
  });
