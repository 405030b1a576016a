import * as z from 'zod';

const isHttps = (value: string) => {
  const url = URL.parse(value);
  return url?.hostname.includes('.') && url.username === '' && url.password === '';
};

const linkError = { error: 'is not an https address; write it in full, such as https://www.example.org/page' };

/**
 * The address of a page. Only `https:` is accepted.
 *
 * @example 'https://www.genethon.com'
 */
export const link = z
  .string()
  .regex(/^https:\/\/\S+$/, { ...linkError, abort: true })
  .refine(isHttps, linkError)
  .meta({ format: 'uri', pattern: '^https://' });
