import { createHash } from 'node:crypto';
import type { Embeddable } from './embeddables.tsx';

/** The addresses of all links in a value. */
const linksIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (key === 'href' ? [String(one)] : linksIn(one)))
    : [];

/**
 * The hop page of each address outside the site to which a widget links. The keys are the addresses as browsers write them,
 * with encoded characters; the paths are short hashes, since a file name holds at most 255 bytes.
 *
 * @example hopsOf(trial) // { 'https://clinicaltrials.gov/study/1': '/embed/to/5f2b6cd9a2c14e07.html' }
 */
export const hopsOf = ({ feed }: Embeddable): Readonly<Record<string, string>> =>
  Object.fromEntries(
    linksIn(feed)
      .filter((address) => address.startsWith('https://'))
      .map((address) => new URL(address).href)
      .map((href) => [href, `/embed/to/${createHash('sha256').update(href).digest('hex').slice(0, 16)}.html`]),
  );
