import { widgetNames } from '@mirocals/widgets/attributes';
import { type HeaderRule, headersAt } from '../serve/headers-file.ts';
import { apiNotFound } from '../serve/not-found-path.ts';

const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
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
 * The policy of every address that does not ask for more: a page may show its own style sheet and pictures, and run the
 * scripts of this site. Nothing from another origin, nothing inline, no text that becomes code, no frame around it.
 */
const pagePolicy = policy({
  ...own,
  'frame-src': "'self'",
  'script-src': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

/** Opened as a page, a logo can run nothing, load nothing and read nothing of this origin. */
const logoPolicy = policy({
  'default-src': "'none'",
  'img-src': 'data:',
  'style-src': "'unsafe-inline'",
  'frame-ancestors': "'none'",
  sandbox: '',
});

/**
 * The frames of the widgets have their script and styles inline and may be framed by anyone. The policy in each document
 * allows only the hashes of its script and styles; with hashes here, every release would need other headers.
 */
const framePolicy = policy({
  'default-src': "'none'",
  'img-src': "'self'",
  'script-src': "'unsafe-inline'",
  'style-src': "'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

/** The example host pages, which the page about widgets shows in a frame. Their style sheet is inline, named by its hash there. */
const hostPagePolicy = policy({
  'default-src': "'none'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
});

const forEver = 'public, max-age=31536000, immutable';
const askEachTime = 'public, max-age=0, must-revalidate';
const anyOrigin = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' };
/** Pages that are isolated (`Cross-Origin-Embedder-Policy: require-corp`) load only what says that it may be embedded. */
const anySite = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** What other sites embed comes from their readers' caches at once, and is renewed in the background. */
const embedded = { ...anySite, 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' };

/** The type of JSON feeds, which hosts do not know from the name of the file. @see https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = 'application/feed+json';

/** The inputs of the table of headers. */
interface HeaderOptions {
  /** The first parts of the addresses of all pages: `['trial', 'fr', …]`. */
  readonly segments: readonly string[];
  /** The addresses of the feeds of the news, which programs on other sites may read: `['/feed.xml', '/fr/feed.xml', …]`. */
  readonly feeds: readonly string[];
  /** The addresses of the widgets' frames: `['/embed/news/en.html', …]`. */
  readonly frames: readonly string[];
  /** The released versions of the widgets. */
  readonly releases: readonly string[];
  /** The policy of the studio, which its own page also has. */
  readonly studioPolicy: string;
  /** Whether search engines are asked to leave all of it out. */
  readonly preview?: boolean;
}

/**
 * Returns all headers of the site. They are defined only here: the files for hosts are generated from them, and `pnpm start` sends
 * those in `_headers`.
 */
export const headerRules = ({
  segments,
  feeds,
  frames,
  releases,
  studioPolicy,
  preview,
}: HeaderOptions): HeaderRule[] => [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': pagePolicy,
      'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      ...(preview && { 'X-Robots-Tag': 'noindex' }),
    },
  },
  // Below the page about widgets are their files, which have other headers.
  ...['/', '/404.html', ...segments.map((one) => (one === 'embed' ? '/embed/' : `/${one}/*`))].map((path) => ({
    path,
    headers: { 'Cache-Control': askEachTime, 'Cross-Origin-Opener-Policy': 'same-origin' },
  })),
  // Signing in opens a window, which has to be able to answer the studio.
  {
    path: '/studio/*',
    headers: {
      'Cache-Control': askEachTime,
      'Content-Security-Policy': `${studioPolicy}; frame-ancestors 'none'`,
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    },
  },
  { path: '/logos/*', headers: { ...anySite, 'Cache-Control': askEachTime, 'Content-Security-Policy': logoPolicy } },
  { path: '/assets/*', headers: { 'Cache-Control': forEver } },
  { path: '/api/*', headers: anyOrigin },
  // Those of a language are below its pages, which have a Cache-Control already.
  ...feeds.map((path) => ({
    path,
    headers: { 'Access-Control-Allow-Origin': '*', ...(path.endsWith('.json') && { 'Content-Type': jsonFeed }) },
  })),
  ...['v1', ...widgetNames].map((folder) => ({ path: `/embed/${folder}/*`, headers: embedded })),
  ...frames.map((path) => ({
    path,
    headers: { 'Content-Security-Policy': framePolicy, 'Cross-Origin-Embedder-Policy': 'require-corp' },
  })),
  { path: '/embed/preview/*', headers: { 'Content-Security-Policy': hostPagePolicy } },
  ...releases.map((version) => ({
    path: `/embed/${version}/*`,
    headers: { ...anySite, 'Cache-Control': forEver },
  })),
];

const everywhere = (rules: readonly HeaderRule[]): HeaderRule['headers'] =>
  Object.assign({}, ...rules.filter(({ path }) => path === '/*').map(({ headers }) => headers));

/**
 * The rules in the form that Cloudflare Pages and Netlify read, as `_headers`. Cloudflare joins the values of a header that
 * several rules give, unless a later rule removes the earlier value first, with `!`. Netlify sends the value of the later
 * rule, and its parser does not know `!`: `deploy/netlify.toml` leaves those lines out.
 *
 * @param base the path below which the site is served.
 * @see https://developers.cloudflare.com/pages/configuration/headers/#detach-a-header
 */
export const headersFile = (rules: readonly HeaderRule[], base = ''): string =>
  rules
    .map(({ path, headers }) => {
      const replaced = Object.keys(headers).filter((name) => path !== '/*' && name in everywhere(rules));
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return [`${base}${path}\n`, ...replaced.map((name) => `  ! ${name}\n`), ...lines].join('');
    })
    .join('\n');

/** The location for a path. nginx looks up the location of a folder again with the path of its index file. */
const nginxLocation = (path: string) => {
  if (isOfVersion(path)) return '~ "^/embed/\\d+\\.\\d+\\.\\d+/"';
  if (path.endsWith('*')) return `^~ ${path.slice(0, -1)}`;
  return `= ${path.replace(/\/$/, '/index.html')}`;
};

const isOfVersion = (path: string) => /^\/embed\/\d+\.\d+\.\d+\//.test(path);

/** Immutable files are kept outside the releases, so that they are never removed: see deploy/src/immutable.ts. */
const isKeptApart = (path: string) => path.startsWith('/assets/') || isOfVersion(path);

/** The files that the nginx configuration of the site includes. */
interface NginxFiles {
  /** The headers of all responses. */
  readonly headers: string;
  /** Locations with their headers, and with their folder if they are kept outside the releases. */
  readonly locations: string;
}

/**
 * The rules as nginx locations. All versions of the widgets share a location, so that a release does not change the
 * configuration. Locations are plain prefixes with constant headers: with regular expressions, or maps from paths to headers,
 * nginx serves up to a third fewer requests for small files.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#location
 */
export const nginxFiles = (rules: readonly HeaderRule[]): NginxFiles => {
  const shared = everywhere(rules);
  const locations = rules
    .filter(({ path }) => path !== '/*')
    .map(({ path, headers }) => {
      const root = isKeptApart(path) ? '\troot /srv/mirocals/immutable;\n' : '';
      // nginx inherits the headers of the server only in locations without headers.
      const all = { ...headersAt(rules, path.replace(/\*$/, '')), ...headers };
      const replaces = Object.keys(headers).some((name) => name in shared);
      const rest = Object.fromEntries(Object.entries(all).filter(([name]) => replaces || !(name in shared)));
      const include = replaces ? '' : '\tinclude /etc/nginx/mirocals/headers.conf;\n';
      const missing = path === '/api/*' ? `\terror_page 404 ${apiNotFound};\n` : '';
      return `location ${nginxLocation(path)} {\n${root}${missing}${include}${sent(rest, '\t')}}\n`;
    });
  return { headers: `${made}${sent(shared)}`, locations: `${made}${[...new Set(locations)].join('\n')}` };
};

/** `always` adds a header to error responses too, which must not be cached for as long as the file. */
const sent = (headers: HeaderRule['headers'], indent = '') =>
  Object.entries(headers)
    .map(([name, value]) => {
      // An added Content-Type would be a second one.
      if (name === 'Content-Type') return `${indent}types {}\n${indent}default_type ${value};\n`;
      const onlyFiles = name === 'Cache-Control' && value !== askEachTime;
      return `${indent}add_header ${name} "${value}"${onlyFiles ? '' : ' always'};\n`;
    })
    .join('');

const made = '# Generated from apps/site/src/outputs/headers.ts; edit that file instead.\n';
