import { expect, it } from 'vitest';
import { baseUrl } from '../src/emit/base-url.ts';

it.each([
  ['https://www.example.org', 'https://www.example.org'],
  ['https://www.example.org/', 'https://www.example.org'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['https://example.org/mirocals', 'https://example.org/mirocals'],
  ['https://example.org/some/path/', 'https://example.org/some/path'],
  [' https://EXAMPLE.org ', 'https://example.org'],
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
])('refuses %j and says what to write', (setting) => {
  expect(() => baseUrl(setting)).toThrow(`SITE_URL is "${setting}": write an http or https address`);
});
