import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Organisation } from '@mirocals/data';

/** A logo that a record names: its address on the site, and its file. */
export interface LogoFile {
  readonly path: string;
  readonly file: string;
}

/** Where logos are kept: beside the folder of the records, since a logo is no record. */
export const logoFolder = (content: string): string => join(content, '../logos');

/**
 * The logos that records name.
 *
 * @param content the folder of the records.
 * @throws where a file is not there: the page would have a hole in the place of the mark.
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
