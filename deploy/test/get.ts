import { request } from 'node:http';

/** An answer as it comes over the wire: `fetch` would decompress it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * @param encoding what is said to be accepted, such as `gzip, br`
 * @param more the method and further headers of the request
 */
export const get = (url: string, encoding = '', { method = 'GET', ...headers }: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    request(url, { agent: false, method, headers: { 'Accept-Encoding': encoding, ...headers } }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body });
    })
      .once('error', reject)
      .end();
  });
