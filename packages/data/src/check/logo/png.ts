import { convertIndexedToRgb, decode, encode, hasPngSignature } from 'fast-png';
import type { ReadLogo } from './logo.ts';

const largestSide = 4000;

/**
 * Reads a logo that is a PNG: decodes it and encodes its pixels anew. Comments, profiles and whatever follows the picture, such
 * as a page or a script in the same file, are left behind.
 */
export const readPng = (bytes: Uint8Array): ReadLogo => {
  const fault = (message: string): ReadLogo => ({ faults: [{ line: 1, column: 1, message }] });
  if (!hasPngSignature(bytes.subarray(0, 8)))
    return fault('is not a PNG, whatever its name says; export it again as PNG');
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || header.getUint32(16) > largestSide || header.getUint32(20) > largestSide)
    return fault(`is larger than ${largestSide} × ${largestSide} pixels; export it smaller`);
  try {
    const { width, height, ...image } = decode(bytes, { checkCrc: true });
    const indexed = image.palette !== undefined;
    const data = indexed ? convertIndexedToRgb({ width, height, ...image }) : image.data;
    const channels = indexed ? data.length / (width * height) : image.channels;
    const depth = indexed ? 8 : image.depth;
    return { faults: [], bytes: encode({ width, height, data, channels, depth }), size: { width, height } };
  } catch (error) {
    return fault(`cannot be decoded as PNG; export it again (${(error as Error).message})`);
  }
};
