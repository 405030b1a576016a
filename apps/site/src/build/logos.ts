import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Organisation } from '@mirocals/data';

/** A logo in a record: its path on the site, and its file. */
export interface LogoFile {
  readonly path: string;
  readonly file: string;
}

/** The folder of the logos, beside the folder of the records. */
const logoFolder = (content: string): string => join(content, '../logos');

/**
 * The logos in the records.
 *
 * @param content The folder of the records.
 * @throws if a file is missing, since the page would show a broken image.
 */
export const logoFiles = (organisations: readonly Organisation[], content: string): LogoFile[] =>
  organisations.flatMap(({ id, logo }) => {
    if (logo === undefined) return [];
    const file = join(logoFolder(content), logo);
    if (existsSync(file)) return [{ path: `/logos/${logo}`, file }];
    throw new Error(
      `organisations/${id} names the logo ${logo}, which is not there: put it at ${file}, or leave it out.`,
    );
  });
