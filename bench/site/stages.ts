import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
  Builds the site in stages and prints the processor time of each as JSON, in seconds.
  Run in an empty folder, with MIROCALS_CONTENT.
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
const { addRoutes } = await load('../eleventy.config.ts');
const { runEleventy } = await load('build/run-eleventy.ts');
const { writePictures } = await load('pictures/write-pictures.ts');
add('start of Node, loading of modules', 0);

const { routes, source }: { routes: Route[]; source: unknown } = await timed(
  'check of the records, list of routes',
  () => prepareSite(),
);

const stageOf = (path: string) =>
  path.endsWith('/') ? 'rendering of pages' : 'other files: feeds, frames, API, search';
const made = routes.map(({ path, content }) => ({
  path,
  content: () => {
    const since = now();
    const text = content();
    add(stageOf(path), since);
    return text;
  },
}));
await timed('writing of files', () => runEleventy((config: unknown) => addRoutes(config, made), 'stages'));
stages['writing of files'] =
  (stages['writing of files'] ?? 0) -
  (stages['rendering of pages'] ?? 0) -
  (stages['other files: feeds, frames, API, search'] ?? 0);
await timed('pictures, from the cache', () => writePictures(source, 'stages'));
console.log(JSON.stringify(stages));
