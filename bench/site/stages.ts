import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
  A build of the site, stage after stage, with the processor time of this process in each: printed as JSON, in seconds.
  Run in its folder, with MIROCALS_CONTENT.
*/
const app = join(import.meta.dirname, '../../apps/site/src');
const load = (path: string) => import(pathToFileURL(join(app, path)).href);

const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const stages: Record<string, number> = {};
const add = (stage: string, since: number) => {
  stages[stage] = (stages[stage] ?? 0) + now() - since;
};
const timed = async <Answer>(stage: string, work: () => Promise<Answer>): Promise<Answer> => {
  const since = now();
  const answer = await work();
  add(stage, since);
  return answer;
};

interface Route {
  readonly path: string;
  readonly content: () => string;
}

const { prepareSite } = await load('build/prepare-site.ts');
const { searchEntries } = await load('model/entries.ts');
const { addRoutes } = await load('../eleventy.config.ts');
const { runEleventy } = await load('build/run-eleventy.ts');
const { writeIndex } = await load('search/write-index.ts');
const { writePictures } = await load('pictures/write-pictures.ts');
add('Node and all modules loaded', 0);

const { routes, source }: { routes: Route[]; source: unknown } = await timed('records checked, addresses listed', () =>
  prepareSite(),
);

const stageOf = (path: string) => (path.endsWith('/') ? 'pages made' : 'feeds, frames, API and all else made');
const made = routes.map(({ path, content }) => ({
  path,
  content: () => {
    const since = now();
    const text = content();
    add(stageOf(path), since);
    return text;
  },
}));
await timed('files written', () => runEleventy((config: unknown) => addRoutes(config, made), 'stages'));
stages['files written'] =
  (stages['files written'] ?? 0) - (stages['pages made'] ?? 0) - (stages['feeds, frames, API and all else made'] ?? 0);
await timed('the search: words gathered, index written', () => writeIndex(searchEntries(source), 'stages'));
await timed('pictures, from the cache', () => writePictures(source, 'stages'));
console.log(JSON.stringify(stages));
