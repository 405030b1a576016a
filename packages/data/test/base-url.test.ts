import { expect, it } from 'vitest';
import { baseUrl } from '../src/emit/base-url.ts';

it.each([
  ['https://www.example.org', 'https://www.example.org'],
  ['https://www.example.org/', 'https://www.example.org'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['https://example.org/mirocals', 'https://example.org/mirocals'],
  ['https://example.org/some/path/', 'https://example.org/some/path'],
  [' https://EXAMPLE.org ', 'https://example.org'],
  ['HTTPS://example.org:443/', 'https://example.org'],
  ['https://example.org:8443/mirocals', 'https://example.org:8443/mirocals'],
  ['http://[::1]:8080/', 'http://[::1]:8080'],
  ['https://münchen.example/als', 'https://xn--mnchen-3ya.example/als'],
  ['https://example.org/v1.2', 'https://example.org/v1.2'],
  ['https://example.org/~mirocals', 'https://example.org/~mirocals'],
  ['https://example.github.io/mirocals.org/', 'https://example.github.io/mirocals.org'],
])('takes %j', (setting, expected) => {
  expect(baseUrl(setting)).toBe(expected);
});

it.each([undefined, '', ' '])('uses the default instead of %j', (setting) => {
  expect(baseUrl(setting)).toBe('https://mirocals.example');
});

it.each([
  'not an address',
  'www.example.org',
  'ftp://example.org',
  'https://example.org/?page=1',
  'https://example.org/?',
  'https://example.org/#top',
  'https://user@example.org/',
  'https://example.org//two',
  'https://example.org/a b',
  "https://example.org/it's",
  'https://example.org/*',
  'https://example.org/index.html',
  'https://example.org/mirocals/index.php',
  'https://example.org/sitemap.XML',
  'https://example.org/a/../b',
  'https://example.org/..',
  'https://example.org/./a',
  'https://example.org/%2e%2e/a',
  'https://example.org//',
  'https://example.org\\a',
  'https:example.org',
  'https:///example.org',
  'https://user:secret@example.org/',
  'https://example.org./',
  'https://example.org.:8443/',
  'https://example.org:port/',
  'https://example.org:99999/',
  'https://exa mple.org/',
  'https://exam\nple.org/',
  'https://',
])('refuses %j and says what to write', (setting) => {
  expect(() => baseUrl(setting)).toThrow(`SITE_URL is "${setting}": write an http or https address`);
});
