import { createHash } from 'node:crypto';

/** What readers saw while something was going wrong. */
export interface Seen {
  readonly answers: number;
  /** Answers that were no whole file of a release, each with its address. */
  readonly wrong: readonly string[];
}

/**
 * Reads the addresses one after the other, over and over, until told to stop: as readers do who know nothing of what happens.
 *
 * @param allowed for each path, the SHA-256 of what may be answered: that of a whole release
 * @param mayRefuse whether no answer at all counts as wrong: not while the server itself is killed
 */
export const readAlong = (address: string, allowed: ReadonlyMap<string, ReadonlySet<string>>, mayRefuse = false) => {
  let running = true;
  let answers = 0;
  const wrong: string[] = [];
  const read = async () => {
    while (running) {
      for (const [path, hashes] of allowed) {
        // A kept connection may be closed just as a request goes out on it: like a browser, ask once more (RFC 9110, 9.2.2).
        const response = await fetch(address + path).catch(() => fetch(address + path).catch(() => undefined));
        const bytes = await response?.arrayBuffer().catch(() => undefined);
        if (!response || !bytes) {
          if (!mayRefuse) wrong.push(`${path} was not answered`);
          else await new Promise((resolve) => setTimeout(resolve, 20));
          continue;
        }
        answers++;
        const hash = createHash('sha256').update(Buffer.from(bytes)).digest('hex');
        if (response.status !== 200) wrong.push(`${path} answered ${response.status}`);
        else if (!hashes.has(hash)) wrong.push(`${path} is of no release`);
      }
    }
  };
  const ended = Promise.all([read(), read()]);
  return async (): Promise<Seen> => {
    running = false;
    await ended;
    return { answers, wrong };
  };
};
