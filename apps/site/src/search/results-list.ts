import type { SearchEntry } from './search-data.ts';

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: (Node | string)[]) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

/** The root of the site: this script is in `/assets/` of it. */
const root = new URL('..', import.meta.url);

const itemOf = ({ href, title, titleLang, proper, line, notice }: SearchEntry) => {
  const link = make('a', title);
  link.href = new URL(href, root).pathname + new URL(href, root).hash;
  if (titleLang) link.lang = titleLang;
  if (proper) link.translate = false;
  const warning = notice === undefined ? [] : [make('p', make('strong', notice))];
  return make('li', link, ...warning, ...(line ? [make('p', line)] : []));
};

/** A list of entries under a heading. */
export const listOf = (heading: string, entries: readonly SearchEntry[]): HTMLElement => {
  const list = make('ul', ...entries.map(itemOf));
  list.className = 'plain entries';
  return make('section', make('h2', heading), list);
};

/** The hits by kind, in the order of the best of each; what is out of date has its own group, whatever it is. */
export const groupsOf = (hits: readonly SearchEntry[], kinds: Readonly<Record<string, string>>): HTMLElement[] =>
  [...Map.groupBy(hits, ({ kind, notice }) => (notice === undefined ? kind : 'archive'))].map(([kind, entries]) =>
    listOf(`${kinds[kind] ?? kind} (${entries.length})`, entries),
  );
