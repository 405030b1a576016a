/**
 * Returns the decoded path of a request, or `undefined` if no file can have it. A file has only one path, so that it is always
 * sent with the headers of that path: `/trial/index.html` is `/trial/`, and empty or dotted segments are refused.
 *
 * @param url as in a request: `/fr/trial/?q=1`.
 * @example addressOf('/fr/trial/?q=1') // '/fr/trial/'
 * @example addressOf('//evil.example/') // undefined
 */
export const addressOf = (url: string): string | undefined => {
  const [raw = ''] = url.split(/[?#]/);
  try {
    const path = decodeURIComponent(raw);
    return path.startsWith('/') && !/\/{2}|\/\.{1,2}(\/|$)|[\\\0]/.test(path)
      ? path.replace(/\/index\.html$/, '/')
      : undefined;
  } catch {
    return undefined;
  }
};
