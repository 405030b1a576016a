import { readdir } from 'node:fs/promises';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { dist, pagesOf } from './built-site.ts';

// A site with a form for reporting mistakes.
const form = 'https://example.org/new?template=mistake-{kind}.yml';
const { routes } = await prepareSite({ report: form, origin: 'https://www.example.org' });
const pages = routes.filter(({ path }) => path.endsWith('/') && !path.startsWith('/embed/'));

/** The form fields that the links of a page fill in. */
const reportsOf = (path: string, within = 'footer.site-footer') =>
  parse(routes.find((route) => route.path === path)?.content() ?? '')
    .querySelectorAll(`${within} a[href^="https://example.org/new"]`)
    .map((link) => Object.fromEntries(new URL(link.getAttribute('href') ?? '').searchParams));

it('links each page to the form for its collection, with the page and the record filled in', () => {
  expect(reportsOf('/fr/partners/genethon/')).toEqual([
    {
      template: 'mistake-organisations.yml',
      title: 'Mistake: organisations/genethon',
      page: 'https://www.example.org/fr/partners/genethon/',
      record: 'organisations/genethon',
    },
  ]);
  expect(reportsOf('/privacy/')).toEqual([{ template: 'mistake-page.yml', page: 'https://www.example.org/privacy/' }]);
});

it('links the facts from a source to the form, with the record and the fields filled in', () => {
  const reports = reportsOf('/sv/sources/', 'main');
  expect(reports.length).toBeGreaterThan(90);
  const ofGenethon = reports.filter(({ record }) => record === 'organisations/genethon');
  expect(ofGenethon.flatMap(({ field = '' }) => field.split(', '))).toEqual(expect.arrayContaining(['name', 'roles']));
  expect(reports.filter(({ field = '' }) => field === '')).toEqual([]);
});

it('links only to forms in the repository', async () => {
  const named = new Set([...pages.flatMap(({ path }) => reportsOf(path, 'body')).map(({ template = '' }) => template)]);
  expect(named.size).toBeGreaterThan(8);
  const there = await readdir(new URL('../../../.github/ISSUE_TEMPLATE', import.meta.url));
  expect([...named].filter((name) => !there.includes(name))).toEqual([]);
});

it('has no link if no form is set', () => {
  const footers = pagesOf(dist).map(({ document }) => document.querySelector('footer.site-footer'));
  expect(footers.flatMap((footer) => footer?.querySelectorAll('a[href^="https:"]') ?? [])).toEqual([]);
});

it('refuses a form without an https address', async () => {
  await expect(prepareSite({ report: 'mailto:someone' })).rejects.toThrow('REPORT_URL is "mailto:someone"');
});
