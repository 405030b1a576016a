import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
  The pages of one language alone, as the site builds them, without its search, API, feeds, frames and studio: what is like
  the blogs beside it. Run in its folder, with MIROCALS_CONTENT.
*/
const app = join(import.meta.dirname, '../../apps/site');
const load = (path: string) => import(pathToFileURL(path).href);
const { prepareSite } = await load(join(app, 'src/prepare-site.ts'));
const { configure } = await load(join(app, 'eleventy.config.ts'));
const { default: Eleventy } = await load(createRequire(join(app, 'package.json')).resolve('@11ty/eleventy'));

const { routes }: { routes: { path: string }[] } = await prepareSite();
const pages = routes.filter(({ path }) => path.endsWith('/') && !/^\/(fr|it|sv|embed)\//.test(path));
const empty = await mkdtemp(join(tmpdir(), 'bench-input-'));
await new Eleventy(empty, 'one', { quietMode: true, configPath: false, config: configure(pages) }).write();
