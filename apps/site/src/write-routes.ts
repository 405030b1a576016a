import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { configure } from '../eleventy.config.ts';
import type { Route } from './model/route.ts';

/** Writes files below a folder, each where its address says; a page is the index of a folder of its own. */
const writerTo = (folder: string) => {
  const made = new Set<string>();
  return ({ path, content }: Route) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content());
  };
};

/**
 * Makes what stands at each address, and writes it.
 *
 * @param folder the root of the site.
 * @throws where one of them cannot be made, or Eleventy passes one over.
 */
export const writeRoutes = async (routes: readonly Route[], folder: string): Promise<void> => {
  const write = writerTo(folder);
  let count = 0;
  const config = configure(routes, (route) => {
    write(route);
    count++;
  });
  // Eleventy looks for templates in a folder; all that there are are in its configuration.
  const empty = mkdtempSync(join(folder, 'input-'));
  await new Eleventy(empty, folder, { quietMode: true, configPath: false, config }).write();
  rmSync(empty, { recursive: true });
  if (count !== routes.length) throw new Error(`${routes.length - count} files were not written.`);
};
