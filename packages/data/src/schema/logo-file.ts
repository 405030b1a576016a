import * as z from 'zod';

/** The name of a file in the folder `logos`, beside the content folder. */
export const logoFile = z.string().regex(/^[a-z0-9-]+\.(svg|png)$/, {
  error: 'is not the name of an SVG or PNG file; write one such as genethon.svg',
});
