/**
 * The decoded path of a request, if a site can have it. Every file has one path, so that it is always sent with the
 * headers of that path: `index.html` is its folder, and there are no empty or dotted segments.
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
