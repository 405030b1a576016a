const example = 'https://mirocals.example';

/**
 * Returns the base URL of the site, without a trailing slash. Every permanent address begins with it.
 *
 * @param setting the value of `SITE_URL`; the default is used if it is empty or missing.
 * @throws if the setting is not an http or https address, or has parts that no address of the site could begin with.
 * @example baseUrl('https://www.example.org/') // 'https://www.example.org'
 * @example baseUrl('https://example.org/mirocals/') // 'https://example.org/mirocals'
 */
export const baseUrl = (setting: string | undefined = process.env.SITE_URL): string => {
  const text = setting?.trim() || example;
  const url = URL.parse(text);
  const [, path] = /^https?:\/\/[^\s/\\?#@]+((?:\/[\w.~-]+)*\/?)$/i.exec(text) ?? [];
  // A parser resolves "..", and accepts other forms that differ from what was written.
  const isAsWritten = path !== undefined && url?.pathname === (path || '/') && !url.hostname.endsWith('.');
  const isFile = /\.[a-z]+\d?$/i.test(path ?? '');
  if (url && isAsWritten && !isFile) return url.href.replace(/\/$/, '');
  throw new Error(
    `SITE_URL is "${text}": write an http or https address without a query or "#", such as https://www.example.org or https://example.org/mirocals. Its path may contain letters, digits, "-", ".", "_" and "~". It is the address of a folder, not of a file; if the name of the folder has a file ending, add "/".`,
  );
};
