import { request } from 'node:http';

/** A response as it was transferred; `fetch` would decompress it. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Sends a request.
 *
 * @param encoding the accepted encodings, such as `gzip, br`.
 * @param options the method and further headers.
 */
export const get = (url: string, encoding = '', { method = 'GET', ...headers }: Record<string, string> = {}) =>
  new Promise<RawResponse>((resolve, reject) => {
    request(url, { agent: false, method, headers: { 'Accept-Encoding': encoding, ...headers } }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body });
    })
      .once('error', reject)
      .end();
  });
