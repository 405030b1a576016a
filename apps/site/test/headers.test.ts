import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { headerRules, nginxFiles } from '../src/outputs/headers.ts';
import { headersAt, readHeaders } from '../src/serve/headers-file.ts';
import { dist, filesOf, pagesOf } from './built-site.ts';

const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
const addresses = filesOf(dist).map((file) => file.replace(/\/index\.html$/, '/'));
const pages = pagesOf(dist).map(({ address }) => address);
const policyAt = (address: string) => headersAt(rules, address)['Content-Security-Policy'] ?? '';

describe('the headers of the built site', () => {
  it('give each page a policy without external sources, inline code or text that becomes code', () => {
    for (const address of pages) {
      const policy = policyAt(address);
      expect(policy, address).toMatch(/^default-src 'none'; /);
      expect(policy, address).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
      expect(policy, address).not.toMatch(/unsafe|https?:|\*|data:|worker/);
    }
  });

  it('give every other address a policy too, even one that does not exist', () => {
    const others = ['/no-such-page/', '/logos/x.svg', '/api/x', '/embed/to/x.html', '/embed/news/en.fragment.html'];
    for (const address of [...addresses, ...others])
      expect(policyAt(address), address).toMatch(/^default-src 'none'; /);
    for (const address of ['/studio/', '/studio/x', '/embed/to/x.html', '/logos/x.svg', '/no-such-page/']) {
      expect(policyAt(address), address).toContain("frame-ancestors 'none'");
    }
  });

  it('allow inline code only outside the pages of the site, and inline scripts only in frames, which list their hashes', () => {
    const holders = (word: string) =>
      rules.filter(({ headers }) => headers['Content-Security-Policy']?.includes(word)).map(({ path }) => path);
    const frames = addresses.filter((address) => /^\/embed\/(partners|news|trial)\/\w+\.html$/.test(address));
    expect(frames.length).toBe(12);
    const inline = ['/studio/*', '/logos/*', '/embed/preview/*', ...frames];
    expect(holders('unsafe').toSorted()).toEqual(inline.toSorted());
    expect(holders("script-src 'unsafe").toSorted()).toEqual(frames.toSorted());
    for (const frame of frames) {
      const [, own = ''] =
        /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(join(dist, frame), 'utf8')) ?? [];
      expect(own, frame).toMatch(/script-src &#x27;sha256-\S+&#x27;; style-src &#x27;sha256-\S+&#x27;;/);
    }
  });

  it('let an isolated page of another site embed frames and scripts', () => {
    for (const address of ['/embed/v1/mirocals.js', '/embed/v1/mirocals.css', '/embed/news/en.html']) {
      expect(headersAt(rules, address)['Cross-Origin-Resource-Policy'], address).toBe('cross-origin');
    }
    expect(headersAt(rules, '/embed/news/en.html')['Cross-Origin-Embedder-Policy']).toBe('require-corp');
  });

  it('never name a header twice for one address, except where the later rule first removes the general value', () => {
    const file = readFileSync(join(dist, '_headers'), 'utf8');
    const blocks = file.split(/^(?=\/)/m).map((block) => block.trim().split(/\n\s*/));
    for (const address of [...addresses, '/no-such-page/']) {
      const sent: string[] = [];
      for (const [path = '', ...lines] of blocks) {
        if (!headersAt([{ path, headers: { here: 'yes' } }], address).here) continue;
        for (const line of lines) {
          const [name = ''] = line.replace(/^! /, '').split(':');
          if (line.startsWith('! ')) sent.splice(sent.indexOf(name), 1);
          else expect(sent, `${address} ${path}`).not.toContain(name);
          if (!line.startsWith('! ')) sent.push(name);
        }
      }
      expect(sent.toSorted(), address).toEqual(Object.keys(headersAt(rules, address)).toSorted());
    }
  });

  it('make files immutable only if their names contain a hash or version', () => {
    for (const address of addresses) {
      const forEver = headersAt(rules, address)['Cache-Control']?.includes('immutable') ?? false;
      const named = /^\/assets\/.*\.[0-9a-f]{10}\.\w+$|^\/embed\/\d+\.\d+\.\d+\//;
      expect(forEver, address).toBe(named.test(address));
    }
  });

  it('allow every origin to read feeds of widgets, but no pages', () => {
    for (const address of addresses) {
      const open = headersAt(rules, address)['Access-Control-Allow-Origin'] === '*';
      if (/^\/(embed\/v1|api)\//.test(address)) expect(open, address).toBe(true);
      if (pages.includes(address)) expect(open, address).toBe(false);
    }
  });

  it('ask search engines to leave out only previews', async () => {
    const { routes } = await prepareSite({ preview: true });
    const file = routes.find(({ path }) => path === '/_headers')?.content() ?? '';
    const everywhere = readHeaders(file).find(({ path }) => path === '/*');
    expect(everywhere?.headers['X-Robots-Tag']).toBe('noindex');
    expect(JSON.stringify(rules)).not.toContain('X-Robots-Tag');
  });

  it('stay within the limits of hosts: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    const lines = rules.flatMap(({ headers }) => Object.entries(headers).map((entry) => entry.join(': ').length));
    expect(Math.max(...lines)).toBeLessThanOrEqual(2000);
  });
});

describe('the files for nginx', () => {
  const { headers, locations } = nginxFiles(rules);

  it('match those in deploy/nginx (vitest -u updates them)', async () => {
    await expect(headers).toMatchFileSnapshot('../../../deploy/nginx/headers.conf');
    await expect(locations).toMatchFileSnapshot('../../../deploy/nginx/locations.conf');
  });

  it('send the same headers', () => {
    const headersIn = (text: string) => {
      const [, type] = /default_type (.*);/.exec(text) ?? [];
      const added = [...text.matchAll(/add_header (\S+) "(.*)"(?: always)?;/g)].map(([, ...entry]) => entry);
      return { ...Object.fromEntries(added), ...(type && { 'Content-Type': type }) };
    };
    const matchers = {
      '=': (file: string, address: string) => file === address,
      '^~': (file: string, address: string) => file.startsWith(address),
      '~': (file: string, address: string) => new RegExp(address.slice(1, -1)).test(file),
    };
    const blocks = [...locations.matchAll(/^location (=|\^~|~) (\S+) \{\n(.*?)^\}/gms)].map(
      ([, kind, address = '', lines = '']) => ({
        exact: kind === '=',
        matches: (file: string) => matchers[kind as keyof typeof matchers](file, address),
        headers: { ...(lines.includes('headers.conf;') && headersIn(headers)), ...headersIn(lines) },
      }),
    );
    expect(blocks.length).toBeGreaterThan(5);
    // nginx prefers an exact location to a prefix.
    blocks.sort((a, b) => Number(b.exact) - Number(a.exact));
    for (const file of filesOf(dist)) {
      const block = blocks.find(({ matches }) => matches(file));
      const expected = headersAt(rules, file.replace(/\/index\.html$/, '/'));
      expect(block?.headers ?? headersIn(headers), file).toEqual(expected);
    }
  });

  it('do not change with a release of the widgets', () => {
    const filesWith = (...releases: string[]) =>
      nginxFiles(
        headerRules({ segments: ['fr'], feeds: [], frames: [], releases, studioPolicy: "default-src 'none'" }),
      );
    expect(filesWith('0.1.0', '0.2.0')).toEqual(filesWith('0.1.0'));
  });
});
