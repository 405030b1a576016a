/*
  Builds the recipes of docs/embedding.md with Next, Astro, VitePress and Hugo and opens the pages in a browser:
  `pnpm --filter @mirocals/widgets recipes`. The samples are taken verbatim from the page, the packages as they are packed,
  and the script and feeds come from a local server instead of the consortium's site.
*/
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAstro, checkNextComponents, writeNextPage } from './components.ts';
import { checkHugo, checkNextScript, checkVitePress } from './script.ts';
import { bin, here, run, serveSite, startNext } from './shared.ts';

const install = async () => {
  await run('.', 'pnpm', ['install', '--frozen-lockfile', '--prod=false']);
  for (const name of ['data', 'widgets']) {
    const folder = await mkdtemp(join(tmpdir(), 'recipes-'));
    await run(`../../${name}`, 'pnpm', ['pack', '--pack-destination', folder]);
    const [tarball = ''] = await readdir(folder);
    const target = join(here, 'node_modules/@mirocals', name);
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
    await run('.', 'tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', target]);
    await rm(folder, { recursive: true });
  }
};

await install();
const { origin: site, close } = await serveSite();
try {
  await writeNextPage(site);
  await rm(join(here, 'next/.next'), { recursive: true, force: true });
  await run('next', bin('next'), ['build'], { SITE: site });
  const next = await startNext();
  try {
    await checkNextComponents(next.origin, site);
    await checkNextScript(next.origin);
  } finally {
    next.close();
  }
  await checkAstro(site);
  await checkVitePress(site);
  await checkHugo(site);
} finally {
  close();
}
