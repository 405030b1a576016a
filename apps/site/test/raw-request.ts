import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as it came: clients correct addresses and add headers, this one does not. */
export interface RawAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export const ask = (site: string, target: string, { method = 'GET', headers = {} }: RawRequest = {}) =>
  new Promise<RawAnswer>((resolve, reject) => {
    const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers });
    const socket = connect(Number(new URL(site).port), '127.0.0.1', () =>
      socket.write(
        `${method} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
      ),
    );
    let text = '';
    socket.on('data', (part) => {
      text += part.toString('latin1');
    });
    socket.once('error', reject);
    socket.once('close', () => {
      const [first = '', ...others] = text.split('\r\n\r\n')[0]?.split('\r\n') ?? [];
      resolve({
        status: Number(first.split(' ')[1]),
        headers: Object.fromEntries(
          others.map((line) => [line.split(':')[0]?.toLowerCase(), line.replace(/^.*?: /, '')]),
        ),
      });
    });
  });

/** The addresses of this machine that other machines can reach. */
export const outerAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
  );
