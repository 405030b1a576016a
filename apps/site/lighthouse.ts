import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { news, organisations } from '@mirocals/data';
import { launchOptions } from '@mirocals/tools/chromium';
import { listen } from './src/serve/listen.ts';
import { openSite } from './src/serve/site-server.ts';

// Not a dependency, since it is larger than all dependencies of the site, and only this command needs it.
const lighthouse = 'lighthouse@13.5.0';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One page of each type. */
const pages = [
  '/',
  '/fr/',
  '/trial/',
  '/results/',
  '/news/',
  `/news/${news[0]?.id}/`,
  '/partners/',
  `/partners/${organisations[0]?.id}/`,
  '/centres/',
  '/people/',
  '/timeline/',
  '/publications/',
  '/about/',
  '/fact-sheet/',
  '/glossary/',
  '/sources/',
  '/search/',
  '/data/',
  '/embed/',
  '/privacy/',
  '/accessibility/',
];

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

/**
 * Measures a page with the mobile preset of Lighthouse.
 *
 * @throws if Lighthouse cannot measure it, with its output.
 */
const measure = async (address: string, chrome: string): Promise<Report> => {
  const flags = ['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
  const options = { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 2 ** 28 };
  try {
    const { stdout } = await promisify(execFile)('npx', ['-y', lighthouse, address, ...flags], options);
    return JSON.parse(stdout);
  } catch (error) {
    throw new Error(`${address} cannot be measured: ${(error as { stderr?: string }).stderr ?? error}`);
  }
};

// Prints the scores of one page of each type, and the failed audits. The site must be built before.
const { base, listener } = await openSite(fileURLToPath(new URL('dist', import.meta.url)));
const server = createServer(listener);
try {
  const site = `${await listen(server, { port: 0, variable: 'PORT' })}${base}`;
  const { executablePath } = await launchOptions();
  console.log(`| page | ${categories.join(' | ')} | shift |\n| --- | ${categories.map(() => '--- | ').join('')}--- |`);
  const wanting: string[] = [];
  // Warms up, since the first start of the browser is slow.
  await measure(`${site}/`, executablePath);
  for (const path of process.argv[2] ? process.argv.slice(2) : pages) {
    const { categories: results, audits } = await measure(`${site}${path}`, executablePath);
    const scores = categories.map((name) => Math.round((results[name]?.score ?? 0) * 100));
    console.log(`| ${path} | ${scores.join(' | ')} | ${audits['cumulative-layout-shift']?.displayValue} |`);
    if (scores.every((score) => score === 100)) continue;
    for (const { score, title, displayValue = '' } of Object.values(audits)) {
      if (score !== null && score < 0.9) wanting.push(`${path}: ${title} ${displayValue}`);
    }
  }
  if (wanting.length > 0) console.log(`\n${wanting.join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  server.close();
}
