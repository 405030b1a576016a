import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Extensions of text files. Images and fonts are already compressed. */
const texts = new Set(['.css', '.csv', '.html', '.js', '.json', '.jsonld', '.map', '.svg', '.txt', '.xml', '.yaml']);

/** The highest quality takes seconds for a megabyte. Only the editor, which few people load, has files of that size. */
const qualityFor = (size: number) => (size > 250_000 ? 9 : 11);

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: qualityFor(bytes.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * Compresses a file for a server that sends precompressed files. Compression happens once for each release, so the quality is high. A
 * result that is not smaller than the file is left out.
 *
 * @returns bytes by suffix, such as `.br`; empty if the file is not text.
 */
export const compressedForms = async (path: string, bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> => {
  if (!texts.has(extname(path))) return new Map();
  const forms = [
    ['.br', await brotli(bytes)],
    ['.gz', await promisify(gzip)(bytes, { level: 9 })],
  ] as const;
  return new Map(forms.filter(([, form]) => form.length < bytes.length));
};
