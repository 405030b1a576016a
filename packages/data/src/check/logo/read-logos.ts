import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../system-error.ts';
import type { ReadLogo } from './logo.ts';

/** The files of a logo folder, by name. */
export type Logos = ReadonlyMap<string, ReadLogo>;

/** A logo is a small drawing; a file this small cannot expand to more than memory can take. */
const mostBytes = 256 * 1024;

/** The readers by file type. Loaded on first use: their libraries take a tenth of the time that a check needs to start. */
const readers: Readonly<Record<string, () => Promise<(bytes: Uint8Array) => ReadLogo>>> = {
  svg: async () => (await import('./svg.ts')).readSvg,
  png: async () => (await import('./png.ts')).readPng,
};

/** The folder of the logos that organisations name: `logos`, beside the content folder. */
const logoFolder = (content: string): string => join(content, '../logos');

/**
 * Reads the logos that belong to a content folder. A link, a device or a folder is never read.
 *
 * @param content the content folder.
 * @returns none if there is no folder of logos.
 * @example const { problems } = checkTexts(await readTexts('content'), { logos: await readLogos('content') });
 */
export const readLogos = async (content: string): Promise<Logos> => {
  const folder = logoFolder(content);
  const there = await lstat(folder).catch(() => undefined);
  if (!there) return new Map();
  if (!there.isDirectory()) throw new Error(`${folder} is not a folder; replace it with the folder of the logos.`);
  const names = (await readdir(folder)).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readLogo(join(folder, name))] as const)));
};

const readLogo = async (file: string): Promise<ReadLogo> => {
  const fault = (message: string): ReadLogo => ({ faults: [{ line: 1, column: 1, message }] });
  const about = await lstat(file);
  if (about.isSymbolicLink()) return fault('is a symbolic link; replace it with the file');
  if (!about.isFile()) return fault('is not a file; replace it with the file of the logo');
  if (about.size > mostBytes)
    return fault(`has ${about.size} bytes; a logo may have ${mostBytes}, so export it smaller`);
  const reader = readers[file.split('.').at(-1) ?? ''];
  if (!reader) return fault('is neither an SVG nor a PNG');
  return readFile(file).then(await reader(), (error) => fault(reasonOf(error)));
};
