import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What compresses; pictures and fonts are compressed already. */
const texts = new Set(['.css', '.csv', '.html', '.js', '.json', '.jsonld', '.map', '.svg', '.txt', '.xml', '.yaml']);

/** The strongest setting takes seconds for a megabyte; what is as large as that is the editor, for a handful of people. */
const qualityFor = (size: number) => (size > 250_000 ? 9 : 11);

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: qualityFor(bytes.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * The compressed forms of a file that a server hands out as they are, at the strongest setting: it is done once a release,
 * not once a request. A form that is no smaller is left out.
 *
 * @returns ending to bytes, such as `.br`; empty for a file that does not compress
 */
export const compressedForms = async (path: string, bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> => {
  if (!texts.has(extname(path))) return new Map();
  const forms = [
    ['.br', await brotli(bytes)],
    ['.gz', await promisify(gzip)(bytes, { level: 9 })],
  ] as const;
  return new Map(forms.filter(([, form]) => form.length < bytes.length));
};
