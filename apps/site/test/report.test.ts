import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { prepareSite } from '../src/prepare-site.ts';
import { dist, pagesOf } from './built-site.ts';

const form = 'https://example.org/new?template=mistake.yml';

/** The footer of a page of a site whose readers report mistakes in the form. */
const footerOf = async (path: string) => {
  const { routes } = await prepareSite({ report: form, origin: 'https://www.example.org' });
  const html = routes.find((route) => route.path === path)?.content() ?? '';
  return parse(html).querySelector('footer.site-footer');
};

it('leads from a page to the form, with the page and its record filled in', async () => {
  const links = (await footerOf('/fr/partners/genethon/'))?.querySelectorAll('a[href^="https:"]') ?? [];
  const address = new URL(links[0]?.getAttribute('href') ?? '');
  expect(address.origin + address.pathname).toBe('https://example.org/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'mistake.yml',
    page: 'https://www.example.org/fr/partners/genethon/',
    record: 'organisations/genethon',
  });
});

it('invents no address where no form is set', () => {
  const footers = pagesOf(dist).map(({ document }) => document.querySelector('footer.site-footer'));
  expect(footers.flatMap((footer) => footer?.querySelectorAll('a[href^="https:"]') ?? [])).toEqual([]);
});

it('refuses a form that is no https address', async () => {
  await expect(prepareSite({ report: 'mailto:someone' })).rejects.toThrow('REPORT_URL is "mailto:someone"');
});
