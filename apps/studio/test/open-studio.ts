import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder, readTexts } from '@mirocals/data/check';
import { launchOptions } from '@mirocals/tools/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { readHeaders, setHeaders } from '../../site/src/serve/headers-file.ts';

/** The built site, which contains the studio. */
export const siteFolder = fileURLToPath(new URL('../../site/dist', import.meta.url));

/** The content folder in the repository. */
export const contentPath = 'packages/data/content';

/** Reads the project's records, by their paths in the content folder. */
export const readRecords = async (): Promise<Map<string, string>> =>
  new Map(
    [...(await readTexts(contentFolder))].map(([file, text]) => [file, new TextDecoder().decode(text as Uint8Array)]),
  );

/** A browser and a server of the built site. */
export interface Studio {
  readonly browser: Browser;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export const startStudio = async (): Promise<Studio> => {
  const rules = readHeaders(await readFile(join(siteFolder, '_headers'), 'utf8'));
  const serve = sirv(siteFolder, {
    dev: true,
    setHeaders: (response, address) => setHeaders(response, rules, address),
  });
  const server: Server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch(await launchOptions());
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, origin, close };
};

/** Writes files to the private file system of a page's origin, which replaces the folder on a disk. */
const fillFolder = (page: Page, files: readonly (readonly [string, string])[]) =>
  page.evaluate(async (entries) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    const write = async ([path, text]: readonly [string, string]) => {
      let folder = root;
      const names = path.split('/');
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    };
    await Promise.all(entries.map(write));
  }, files);

/** Reads the files of the folder, by their paths in the content folder. */
export const readFolder = async (page: Page): Promise<Map<string, string>> => {
  const files = await page.evaluate(async (content) => {
    const found: [string, string][] = [];
    const visit = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await visit(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found.push([`${path}${name}`, await (await (handle as FileSystemFileHandle).getFile()).text()]);
      }
    };
    let folder = await navigator.storage.getDirectory();
    for (const name of content.split('/')) folder = await folder.getDirectoryHandle(name);
    await visit(folder, '');
    return found;
  }, contentPath);
  return new Map(files);
};

/** Writes a file of the content folder behind the editor's back. */
export const writeFile = (page: Page, file: string, text: string): Promise<void> =>
  fillFolder(page, [[`${contentPath}/${file}`, text]]);

/** Removes a file of the content folder without the editor. */
export const removeFile = (page: Page, file: string): Promise<void> =>
  page.evaluate(async (path) => {
    const names = path.split('/');
    let folder = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    await folder.removeEntry(names.at(-1) ?? '');
  }, `${contentPath}/${file}`);

/**
 * Opens the welcome page of the studio in a browser whose folder contains the given records.
 *
 * @param onForeign called with the address of each request to another origin.
 */
export const openWelcome = async (
  { browser, origin }: Studio,
  records: ReadonlyMap<string, string>,
  onForeign?: (address: string) => void,
): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({
    viewport: { width: 1600, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.on('request', (request) => {
    const own = request.url().startsWith(`${origin}/`) || /^(blob|data):/.test(request.url());
    if (!own) onForeign?.(request.url());
  });
  await page.goto(`${origin}/robots.txt`);
  await fillFolder(
    page,
    [...records].map(([file, text]) => [join(contentPath, file), text] as const),
  );
  await page.addInitScript(() => {
    window.showDirectoryPicker = () => navigator.storage.getDirectory();
    // Chromium ends if a page in a private context reads a handle of this folder from IndexedDB, as after a reload.
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, ...key) {
      return put.call(this, value instanceof FileSystemHandle ? null : value, ...key);
    };
  });
  await page.goto(`${origin}/studio/`);
  return { context, page };
};

/** Opens the editor with a folder that contains the given records. */
export const openFolder = async (...given: Parameters<typeof openWelcome>): ReturnType<typeof openWelcome> => {
  const { context, page } = await openWelcome(...given);
  await page.getByRole('link', { name: 'Open the editor' }).click();
  await page.getByRole('button', { name: /local repository/i }).click();
  await page.getByRole('grid').first().waitFor();
  return { context, page };
};
