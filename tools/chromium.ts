import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Not the arguments that @sparticuz/chromium recommends: they disable the web security that the tests check.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Returns launch options for Playwright, also on machines without a browser: the browser at `CHROMIUM_PATH`, an installed Chrome or
 * Chromium, or the one inside the npm package `@sparticuz/chromium` (Linux x64).
 *
 * @example const browser = await chromium.launch(await launchOptions());
 */
export const launchOptions = async (): Promise<{ executablePath: string; args: string[]; headless: true }> => {
  const executablePath =
    process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());
  return { executablePath, args, headless: true };
};
