import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file that the server has sent: its path, and the bytes of its body. */
interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** The server of a folder. */
export interface ServedFolder {
  readonly origin: string;
  /** What was sent since the start; may be emptied. */
  readonly sent: Sent[];
  readonly close: () => void;
}

/** Serves a built site. Texts are compressed with gzip, once; files of other types, such as Pagefind's index, are compressed already. */
export const serveFolder = async (folder: string): Promise<ServedFolder> => {
  const sent: Sent[] = [];
  const compressed = new Map<string, Buffer>();
  const server = createServer(async ({ url = '' }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*/, '').replace(/\/$/, '/index.html'));
    const type = types[extname(path)];
    try {
      const body = compressed.get(path) ?? (await readFile(join(folder, path)));
      const content = compressed.get(path) ?? (type ? gzipSync(body, { level: 9 }) : body);
      compressed.set(path, content);
      sent.push({ path, bytes: content.length });
      response.writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(type && { 'Content-Encoding': 'gzip' }),
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    sent,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
