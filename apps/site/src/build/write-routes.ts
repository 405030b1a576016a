import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { configure } from '../../eleventy.config.ts';
import type { Route } from '../model/route.ts';

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
  let failure: Error | undefined;
  const config = configure(routes, (route) => {
    try {
      write(route);
      count++;
    } catch (cause) {
      failure = new Error(`${route.path} cannot be made: ${cause instanceof Error ? cause.message : cause}`, { cause });
      throw failure;
    }
  });
  // Eleventy looks for templates in a folder; all that there are are in its configuration.
  const empty = mkdtempSync(join(folder, 'input-'));
  const eleventy = new Eleventy(empty, folder, { quietMode: true, configPath: false, config });
  // It would say that it wrote no file, and of a failure no more than that its template has trouble.
  eleventy.disableLogger();
  await eleventy.write().catch((error: unknown) => {
    throw failure ?? error;
  });
  rmSync(empty, { recursive: true });
  if (count !== routes.length) throw new Error(`${routes.length - count} files were not written.`);
};
