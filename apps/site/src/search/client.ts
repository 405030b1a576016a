/**
 * The script of the search page. It creates elements and text nodes only, so that no text becomes code; the only script
 * that its Trusted Types policy allows is the worker of Pagefind.
 */

/** The used part of the Pagefind API. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  search(words: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>;
}

interface Found {
  readonly url: string;
  readonly meta: { readonly title: string; readonly titleLang: string; readonly kind: string; readonly line: string };
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

/** The maximum number of results shown, since each needs a request. */
const most = 60;

/** The folder of the index; this script is in `/assets/` of the site. */
const folder = new URL('../pagefind/', import.meta.url);

const worker = new URL('pagefind-worker.js', folder).href;
(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).href === worker ? worker : null),
});

const part = <Element extends HTMLElement>(id: string) => document.getElementById(id) as Element;
const form = part<HTMLFormElement>('search');
const input = part<HTMLInputElement>('words');
const status = part('found');
const list = part('list');
const everything = part('everything');

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: (Node | string)[]) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

const entry = ({ url, meta }: Found) => {
  const link = make('a', meta.title);
  link.href = url;
  link.lang = meta.titleLang;
  return make('li', link, make('p', meta.line));
};

const group = ([kind, found]: [string, Found[]]) => {
  const entries = make('ul', ...found.map(entry));
  entries.className = 'plain entries';
  return make('section', make('h2', `${kind} (${found.length})`), entries);
};

const groupsOf = (found: readonly Found[]) => {
  const groups = new Map<string, Found[]>();
  for (const one of found) groups.set(one.meta.kind, [...(groups.get(one.meta.kind) ?? []), one]);
  return [...groups].map(group);
};

let pagefind: Promise<Pagefind> | undefined;
const load = () => {
  // In a variable, so that the bundler does not resolve it: the index is made later.
  const address = new URL('pagefind.js', folder).href;
  pagefind ??= import(address);
  return pagefind;
};

const say = (text: string) => {
  if (status.textContent !== text) status.textContent = text;
};

let last = '';
let waiting: number | undefined;
const search = async () => {
  clearTimeout(waiting);
  const words = input.value.trim();
  // Rendering the same list again would remove the focus from it.
  if (words === last) return;
  last = words;
  const address = new URL(location.href);
  if (words) address.searchParams.set('q', words);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
  if (words === '') {
    everything.hidden = false;
    list.replaceChildren();
    say('');
    return;
  }
  try {
    const { results } = await (await load()).search(words);
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
    // The words may have changed in the meantime.
    if (last !== words) return;
    // The list of everything stays if nothing was found.
    everything.hidden = found.length > 0;
    list.replaceChildren(...groupsOf(found));
    say((form.dataset.found ?? '').replace('%c', String(results.length)).replace('%w', words));
  } catch {
    last = '';
    everything.hidden = false;
    list.replaceChildren();
    say(form.dataset.failed ?? '');
  }
};

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(search, 250);
});
input.value = new URL(location.href).searchParams.get('q') ?? '';
if (input.value) search();
