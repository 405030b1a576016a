import { widgetNames } from '@mirocals/widgets/attributes';

/** Headers that every answer at matching addresses carries. */
export interface HeaderRule {
  /** An address, or the start of one before `*`. */
  readonly path: string;
  /** By name. No two rules that match one address may name the same header: hosts differ in which of them they send. */
  readonly headers: Readonly<Record<string, string>>;
}

const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const own = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'style-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/**
 * What a page may do: show its own style sheet and pictures, and run the scripts of this site, which only the search and
 * the page about widgets have. Nothing of another origin, nothing inline, and no text becomes code.
 */
const pagePolicy = policy({
  ...own,
  'frame-src': "'self'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
});

/**
 * What the search's worker may do. The index is read by WebAssembly, which no policy allows without a word that begins
 * with "unsafe". A worker has the policy of its own file, so that this word stands there alone and on no page.
 *
 * @see https://html.spec.whatwg.org/multipage/workers.html#run-a-worker
 */
const searchWorkerPolicy = policy({
  'default-src': "'none'",
  'connect-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

const forEver = 'public, max-age=31536000, immutable';
const askEachTime = 'public, max-age=0, must-revalidate';
const anyOrigin = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' };
/** What stands on other sites comes at once, and is renewed behind it. */
const embedded = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
};

/** The file that Pagefind runs in a worker. */
const searchWorker = '/pagefind/pagefind-worker.js';

/**
 * Every header of the site, the only place where they are written. The files for hosts are made from it, and the server
 * of `pnpm start` sends what stands in one of them.
 *
 * @param segments the first parts of the addresses of all pages: `['trial', 'fr', …]`.
 * @param releases the versions of the widgets that are kept for ever.
 * @param preview whether search engines are asked to leave all of it out.
 */
export const headerRules = (
  segments: readonly string[],
  releases: readonly string[],
  preview = false,
): HeaderRule[] => [
  {
    path: '/*',
    headers: {
      'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      ...(preview && { 'X-Robots-Tag': 'noindex' }),
    },
  },
  // Beside the page about widgets stand their files, which have headers of their own.
  ...['/', '/404.html', ...segments.map((one) => (one === 'embed' ? '/embed/' : `/${one}/*`))].map((path) => ({
    path,
    headers: {
      'Cache-Control': askEachTime,
      'Content-Security-Policy': pagePolicy,
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  })),
  // Its page carries a policy of its own. Who signs in to it does so in a window that it opens, and that answers it.
  {
    path: '/studio/*',
    headers: { 'Cache-Control': askEachTime, 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' },
  },
  { path: '/assets/*', headers: { 'Cache-Control': forEver } },
  { path: '/api/*', headers: anyOrigin },
  ...['v1', ...widgetNames].map((folder) => ({ path: `/embed/${folder}/*`, headers: embedded })),
  ...releases.map((version) => ({
    path: `/embed/${version}/*`,
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': forEver },
  })),
  { path: '/pagefind/fragment/*', headers: { 'Cache-Control': forEver } },
  { path: '/pagefind/index/*', headers: { 'Cache-Control': forEver } },
  { path: '/pagefind/pagefind.js', headers: { 'Cache-Control': askEachTime } },
  { path: searchWorker, headers: { 'Cache-Control': askEachTime, 'Content-Security-Policy': searchWorkerPolicy } },
];

/** The rules in the form that Netlify and Cloudflare Pages read, as `_headers`. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');

/** Where nginx answers a folder with its index, the address that it matches is the index's. */
const nginxPattern = (path: string) => {
  const literal = path.replace(/\*$/, '').replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&');
  if (path.endsWith('*')) return `~^${literal}`;
  return path.endsWith('/') ? `~^${literal}(index\\.html)?$` : `~^${literal}$`;
};

/** What nginx includes: the values of each header by address, in `http`; that they are sent, in `server`. */
export interface NginxFiles {
  readonly http: string;
  readonly server: string;
}

/**
 * The rules in nginx's words. A header whose value is empty for an address is not sent there.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export const nginxFiles = (rules: readonly HeaderRule[]): NginxFiles => {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const lines = rules.flatMap(({ path, headers }) =>
      headers[name] === undefined ? [] : [`  "${nginxPattern(path)}" "${headers[name]}";\n`],
    );
    return `map $uri ${variable(name)} {\n${lines.join('')}}\n`;
  });
  const sent = names.map((name) => `add_header ${name} ${variable(name)} always;\n`);
  return { http: `${made}${maps.join('\n')}`, server: `${made}${sent.join('')}` };
};

const made = '# Made from apps/site/src/outputs/headers.ts; edit that.\n';
