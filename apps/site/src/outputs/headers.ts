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

/** Where nginx answers a folder with its index, the address that it looks for is the index's. */
const nginxLocation = (path: string) => {
  if (isOfVersion(path)) return '~ "^/embed/\\d+\\.\\d+\\.\\d+/"';
  if (path.endsWith('*')) return `^~ ${path.slice(0, -1)}`;
  return `= ${path.replace(/\/$/, '/index.html')}`;
};

const isOfVersion = (path: string) => /^\/embed\/\d+\.\d+\.\d+\//.test(path);

/** Files whose bytes never change stand apart from the releases, so that none is ever taken away: see deploy/src/immutable.ts. */
const isKeptApart = (path: string) => path.startsWith('/assets/') || isOfVersion(path);

/** What nginx includes in the server of the site. */
export interface NginxFiles {
  /** The headers of every answer. */
  readonly headers: string;
  /** Locations, each with its headers, and with the folder that its files stand in where no release takes them away. */
  readonly locations: string;
}

/**
 * The rules in nginx's words, a location each, and one for all versions of the widgets, so that a new one asks for no other
 * configuration. The locations are plain starts of addresses and their headers constants: expressions, and maps from the
 * address to each header, cost a small answer up to a third of the requests that a server can answer.
 *
 * @param rules of which an address is under one at most, beside that for all addresses
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#location
 */
export const nginxFiles = (rules: readonly HeaderRule[]): NginxFiles => {
  const sent = (headers: HeaderRule['headers'], indent = '') =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join('');
  const everywhere = rules.filter(({ path }) => path === '/*');
  const locations = rules
    .filter((rule) => !everywhere.includes(rule))
    .map(({ path, headers }) => {
      const root = isKeptApart(path) ? '\troot /srv/mirocals/immutable;\n' : '';
      // nginx sends the headers of the server only where a location has none of its own.
      const all = `\tinclude /etc/nginx/mirocals/headers.conf;\n${sent(headers, '\t')}`;
      return `location ${nginxLocation(path)} {\n${root}${all}}\n`;
    });
  return {
    headers: `${made}${everywhere.map(({ headers }) => sent(headers)).join('')}`,
    locations: `${made}${[...new Set(locations)].join('\n')}`,
  };
};

const made = '# Made from apps/site/src/outputs/headers.ts; edit that.\n';
