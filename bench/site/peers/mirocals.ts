import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Builder, running } from '../builder.ts';
import { writeRecords } from '../posts.ts';

const app = join(import.meta.dirname, '../../../apps/site');

/** The build task of this site on the records in a folder: the compiled program, which turbo keeps. */
export const mirocals: Builder = {
  name: 'MIROCALS',
  does: 'four languages, search, sitemap; and all that the others leave out',
  leavesOut: 'nothing',
  prepare: async (folder, count) => {
    await mkdir(folder, { recursive: true });
    await writeRecords(join(folder, 'content'), count);
  },
  build: (folder) =>
    running([`"${process.execPath}" "${join(app, 'program/build.js')}"`], {
      MIROCALS_CONTENT: join(folder, 'content'),
    })(folder),
  output: 'dist',
};
