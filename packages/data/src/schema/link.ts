import * as z from 'zod';

const linkError = { error: 'is not an https address; write it in full, such as https://www.example.org/page' };

/** Browsers read a backslash as a slash, and people do not see an invisible character. */
const misread = /[\\\p{C}\p{Z}]/u;

const isHttps = (value: string) => {
  const url = URL.parse(value);
  return url?.hostname.includes('.') && url.username === '' && url.password === '' && !misread.test(value);
};

/** Whether the host is a name in letters that everyone can tell apart: not an IP address, no letters of other scripts. */
const hasPlainHost = (value: string) => {
  const [, host = ''] = /^https:\/\/([^/?#:]*)/.exec(value) ?? [];
  return /^([a-z\d-]+\.)+([a-z]{2,}|xn--[a-z\d-]+)$/i.test(host);
};

/** Punctuation that was copied with an identifier or address: of the sentence around it, or a bracket that was never opened. */
export const endsLoosely = (value: string): boolean => {
  if (/[.,;:!?#"'“”‘’«»<>[\]{}|`*]$/.test(value)) return true;
  return value.endsWith(')') && !value.includes('(');
};

/** An address as a browser writes it, which is also the form that RFC 3986 allows. */
const asRead = (value: string): string =>
  URL.parse(value)
    ?.href.replace(/%(?![\dA-F]{2})/gi, '%25')
    .replaceAll('[', '%5B')
    .replaceAll(']', '%5D')
    .replaceAll('|', '%7C') ?? value;

/** Whether an address is written as browsers read it, apart from the slash after a host. */
const isAsRead = (value: string): boolean => [value, `${value}/`].includes(asRead(value));

/** What mails and social networks add to an address, to follow its readers. */
const tracking = /[?&;](utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|PHPSESSID|jsessionid)=/i;

/** Hosts that only lead on to a page or translate it, and hosts of networks that others cannot reach. */
const detour =
  /^https:\/\/(([a-z\d-]+\.)*(safelinks\.protection\.outlook\.com|urldefense\.(com|proofpoint\.com)|translate\.goog|(local|internal|intranet|lan|corp))|(l\.facebook|lnkd|t|bit|tinyurl|goo|ow)\.(com|in|co|ly|gl)|www\.google\.[a-z.]+\/(url|search)|webcache\.googleusercontent\.com)(?=[/?#:]|$)/i;

const hostError = {
  error:
    'has a host that is not a name in the letters a to z; write the name of the site, other letters in the form xn--…',
};

/**
 * The address of a page. Only `https:` is accepted, with a host that cannot be mistaken for another.
 *
 * @example 'https://www.genethon.com'
 */
export const link = z
  .string()
  .regex(/^https:\/\/\S+$/, { ...linkError, abort: true })
  .refine((value) => !endsLoosely(value), {
    error: 'ends with punctuation that does not belong to it; remove it',
    abort: true,
  })
  .refine(isHttps, { ...linkError, abort: true })
  .refine(hasPlainHost, { ...hostError, abort: true })
  .refine((value) => !tracking.test(value), {
    error: ({ input }) => `has the tracking parameter ${tracking.exec(String(input))?.[1]}; remove it`,
    abort: true,
  })
  .refine((value) => !detour.test(value), {
    error: 'is the address of a service that leads on, or of a private network; write that of the page itself',
    abort: true,
  })
  .refine((value) => isAsRead(value), {
    error: ({ input }) => `is not as browsers read it; write ${asRead(String(input))}`,
  })
  .meta({ format: 'uri', pattern: '^https://' });
