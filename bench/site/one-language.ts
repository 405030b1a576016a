import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
  Builds only the pages of one language, without search, API, feeds, frames and studio, to compare them with the blogs.
  Run in an empty folder, with MIROCALS_CONTENT.
*/
const app = join(import.meta.dirname, '../../apps/site');
const load = (path: string) => import(pathToFileURL(path).href);
const { prepareSite } = await load(join(app, 'src/build/prepare-site.ts'));
const { addRoutes } = await load(join(app, 'eleventy.config.ts'));
const { runEleventy } = await load(join(app, 'src/build/run-eleventy.ts'));

const { routes }: { routes: { path: string }[] } = await prepareSite();
const pages = routes.filter(({ path }) => path.endsWith('/') && !/^\/(fr|it|sv|embed)\//.test(path));
await runEleventy((config: unknown) => addRoutes(config, pages), 'one');
