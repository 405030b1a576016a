import { readSite, sha256 } from '../src/site-folder.ts';

/** What readers got while something was failing. */
export interface Seen {
  readonly answers: number;
  /** Responses that were not a complete file of a release, with their addresses. */
  readonly wrong: readonly string[];
}

/** Returns the hashes of correct responses by path: those of the files of several sites. */
export const allowedOf = async (sites: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const allowed = new Map<string, Set<string>>();
  for (const site of sites) {
    for (const [file, bytes] of await readSite(site)) {
      const path = `/${file.replace(/index\.html$/, '')}`;
      allowed.set(path, (allowed.get(path) ?? new Set()).add(sha256(bytes)));
    }
  }
  allowed.delete('/404.html');
  return allowed;
};

/**
 * Requests all addresses repeatedly until stopped.
 *
 * @param allowed the SHA-256 hashes of the correct responses, by path.
 * @param mayRefuse whether a missing response is acceptable, since the server itself is killed.
 */
export const readAlong = (address: string, allowed: ReadonlyMap<string, ReadonlySet<string>>, mayRefuse = false) => {
  let running = true;
  let answers = 0;
  const wrong: string[] = [];
  const read = async () => {
    while (running) {
      for (const [path, hashes] of allowed) {
        // A persistent connection may be closed while a request is sent on it. Browsers repeat the request (RFC 9110, 9.2.2).
        const response = await fetch(address + path).catch(() => fetch(address + path).catch(() => undefined));
        const bytes = await response?.arrayBuffer().catch(() => undefined);
        if (!response || !bytes) {
          if (!mayRefuse) wrong.push(`${path} got no response`);
          else await new Promise((resolve) => setTimeout(resolve, 20));
          continue;
        }
        answers++;
        const hash = sha256(Buffer.from(bytes));
        if (response.status !== 200) wrong.push(`${path} got status ${response.status}`);
        else if (!hashes.has(hash)) wrong.push(`${path} is not a file of a release`);
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
