import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Not the arguments that @sparticuz/chromium proposes: they switch off the web security that the tests are about.
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
 * How the browser tests start a real browser on a machine that may have none: `CHROMIUM_PATH`, else an installed
 * Chrome or Chromium, else the one that `@sparticuz/chromium` carries inside its npm package (Linux x64).
 *
 * @returns launch options for Playwright.
 * @example const browser = await chromium.launch(await launchOptions());
 */
export const launchOptions = async (): Promise<{ executablePath: string; args: string[]; headless: true }> => {
  const executablePath =
    process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());
  return { executablePath, args, headless: true };
};
