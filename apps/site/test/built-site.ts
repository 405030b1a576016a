import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HTMLElement, parse } from 'node-html-parser';
import { languages, type OwnLanguage } from './languages.ts';

/** A page of a built site, parsed. */
export interface BuiltPage {
  /** Its path on the site: `/fr/trial/`. */
  readonly address: string;
  /** The language of its path. */
  readonly lang: OwnLanguage;
  readonly html: string;
  readonly document: HTMLElement;
}

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The paths of all files in a folder, with a leading slash. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();

/** The language of a path: English unless a part of it names another language. */
export const languageOf = (address: string): OwnLanguage =>
  languages.find((lang) => (lang !== 'en' && address.includes(`/${lang}/`)) || address.includes(`/${lang}.`)) ?? 'en';

/** All pages of a built site, without frames for other sites and the studio. */
export const pagesOf = (folder: string): BuiltPage[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html') && !/^\/(embed\/.+|studio)\//.test(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const address = file.replace(/(?<=\/)index\.html$/, '');
      return {
        address,
        lang: languageOf(address),
        html,
        document: parse(html, { comment: true, blockTextElements: { script: true, style: true } }),
      };
    });

/** The visible text of an element, with single spaces between words. */
export const textOf = (element: HTMLElement): string => {
  const copy = parse(element.outerHTML);
  for (const unseen of copy.querySelectorAll('script, style, head')) unseen.remove();
  return copy.structuredText.replace(/\s+/g, ' ').trim();
};
