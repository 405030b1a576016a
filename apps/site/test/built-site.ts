import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '@mirocals/data/schema';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page of a built site, parsed. */
export interface BuiltPage {
  /** Its address on the site: `/fr/trial/`. */
  readonly address: string;
  /** The language of its address. */
  readonly lang: Language;
  readonly html: string;
  readonly document: HTMLElement;
}

/** The folder of the site that the package's build has made. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Every file of a built site, by its address with a leading slash. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();

/** The language that an address is in: English unless a part of it names another one. */
export const languageOf = (address: string): Language =>
  languages.find((lang) => (lang !== 'en' && address.includes(`/${lang}/`)) || address.includes(`/${lang}.`)) ?? 'en';

/** Every page of a built site. Frames for other sites are no pages of it, and neither is the studio. */
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

/** What a reader sees as text, with one space wherever a tag or a line break parts it. */
export const textOf = (element: HTMLElement): string => {
  const copy = parse(element.outerHTML);
  for (const unseen of copy.querySelectorAll('script, style, head')) unseen.remove();
  return copy.structuredText.replace(/\s+/g, ' ').trim();
};
