/*
  The process in which `pnpm dev` makes pages. It writes each requested file into the folder that the server serves. Node loads a
  module only once, so after an edit of the code a new process is started.
*/
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Memory } from '@mirocals/data/check';
import { writeLogos } from '../build/logos.ts';
import { prepareSite } from '../build/prepare-site.ts';
import { writePictures } from '../pictures/write-pictures.ts';
import { studioFolder } from '../studio/studio-files.ts';
import { headersAt, readHeaders } from './headers-file.ts';
import { notFoundPath } from './not-found-path.ts';

/** A message from the server: read the records again, or make the file at a path. */
export type Order = { readonly refresh: true } | { readonly id: number; readonly path: string };

/** The path of the file to send and its headers, or the problem. */
export type Answer =
  | { readonly status: 200 | 404; readonly path: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly status: 500; readonly problem: string };

const [, , folder = '', origin = ''] = process.argv;
const memory: Memory = new Map();
/** Files made since the last save, by path. */
const made = new Map<string, Promise<void>>();
/** Paths of all files made so far. */
const routesSeen = new Set<string>();

const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);

const prepare = async () => {
  const started = performance.now();
  const { routes, source, logos } = await prepareSite({ origin, memory });
  writeLogos(logos, folder);
  console.log(`${routes.length} files, ready in ${Math.round(performance.now() - started)} ms`);
  let pictures: Promise<void> | undefined;
  const byPath = new Map(routes.map((route) => [route.path, route]));
  return {
    routes: byPath,
    rules: readHeaders(byPath.get('/_headers')?.content() ?? ''),
    writePictures: () => (pictures ??= writePictures(source, folder)),
  };
};

/** The site as of the last save; rejected while the records have problems. */
let site: ReturnType<typeof prepare>;

const refresh = () => {
  made.clear();
  site = prepare();
  site.catch((error: Error) => console.error(error.message));
};

/** Writes a file in one step, since the server may be reading it. */
const write = async (path: string, content: string) => {
  const file = fileOf(path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.next`, content);
  await rename(`${file}.next`, file);
};

const isThere = async (path: string): Promise<boolean> => {
  const { routes, writePictures } = await site;
  const route = routes.get(path) ?? routes.get(`${path}/`);
  if (route) {
    const ready = made.get(route.path) ?? write(route.path, route.content());
    made.set(route.path, ready);
    routesSeen.add(route.path);
    await ready;
    return true;
  }
  // Its record was removed.
  if (routesSeen.delete(path)) await rm(fileOf(path));
  if (path.endsWith('.png')) await writePictures();
  return existsSync(fileOf(path));
};

const answer = async (asked: string): Promise<Answer> => {
  try {
    const found = await isThere(asked);
    const { routes } = await site;
    const path = found ? asked : notFoundPath(asked, (one) => routes.has(one));
    if (!found) await isThere(path);
    const headers = headersAt((await site).rules, path);
    // The browser must always show what was saved last.
    return { status: found ? 200 : 404, path, headers: { ...headers, 'Cache-Control': 'no-store' } };
  } catch (error) {
    return { status: 500, problem: error instanceof Error ? error.message : String(error) };
  }
};

await cp(studioFolder(), join(folder, 'studio'), { recursive: true });
refresh();
process.on('message', async (order: Order) => {
  if ('refresh' in order) refresh();
  else process.send?.({ id: order.id, ...(await answer(order.path)) });
});
