/**
 * The script of the search page. It creates elements and text nodes only, so that no text becomes code. What can be found
 * is loaded when the reader begins to type or comes with words in the address. There the words are after the `#`, which
 * browsers do not send, so that they reach no server when the page is loaded again.
 */
import { groupsOf, listOf } from './results-list.ts';
import { makeSearch, type Search } from './search.ts';
import type { SearchData, SearchEntry } from './search-data.ts';

const part = <Element extends HTMLElement>(id: string) => document.getElementById(id) as Element;
const form = part<HTMLFormElement>('search');
const input = part<HTMLInputElement>('words');
const status = part('found');
const list = part('list');
const offer = part('offer');
const everything = part('everything');

/** The number of entries that are added at once, so that the page answers in between. */
const atOnce = 10;

const read = async <Content>(file: string): Promise<Content> => {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
};

interface Loaded extends Search {
  readonly data: SearchData;
}

/** The years of news that are still to be read. */
let waitingFor = 0;

const readYears = async ({ data, add }: Loaded) => {
  waitingFor = data.parts.length;
  for (const file of data.parts) {
    const entries = await read<SearchEntry[]>(file);
    for (let from = 0; from < entries.length; from += atOnce) {
      add(entries.slice(from, from + atOnce));
      await new Promise((go) => setTimeout(go));
    }
    waitingFor--;
    show();
  }
};

let loading: Promise<Loaded> | undefined;
let loaded: Loaded | undefined;
const load = () => {
  loading ??= read<SearchData>('entries.json').then((data) => {
    const ready = { data, ...makeSearch(data.rules) };
    ready.add(data.entries);
    loaded = ready;
    readYears(ready).catch(fail);
    return ready;
  });
  return loading;
};

const say = (text: string) => {
  if (status.textContent !== text) status.textContent = text;
};

const clear = () => {
  list.replaceChildren();
  offer.replaceChildren();
};

const fail = () => {
  loading = undefined;
  loaded = undefined;
  shown = '';
  everything.hidden = false;
  clear();
  say(form.dataset.failed ?? '');
};

/** What is shown, so that the same list is not made again: that would take the focus from it. */
let shown = '';

const show = () => {
  const words = input.value.trim();
  if (!loaded || words === '') return;
  const { data, search } = loaded;
  const { hits, someWords, corrected, offered } = search(words);
  const pattern =
    (hits.length === 0 && data.words.nothing) ||
    (someWords && data.words.someWords) ||
    (corrected && data.words.corrected) ||
    data.words.found;
  const filled = { '%w': corrected && !someWords ? corrected : words, '%c': String(hits.length), '%t': words };
  const text = pattern.replace(/%[wct]/g, (name) => filled[name as keyof typeof filled]);
  say(waitingFor > 0 ? `${text} ${data.words.olderNews}` : text);
  const now = [words, ...hits, ...offered].map((one) => (typeof one === 'string' ? one : one.href)).join('\n');
  if (now === shown) return;
  shown = now;
  const focused = document.activeElement?.getAttribute('href');
  everything.hidden = hits.length > 0;
  const questions = data.entries.filter(({ kind }) => kind === 'questions').slice(0, 4);
  list.replaceChildren(...groupsOf(hits, data.kinds));
  offer.replaceChildren(
    ...(hits.length > 0
      ? []
      : [listOf(data.words.firstQuestions, [...questions, ...offered.filter((one) => !questions.includes(one))])]),
  );
  if (focused && !document.activeElement?.hasAttribute('href'))
    document.querySelector<HTMLElement>(`:is(#list, #offer) a[href="${CSS.escape(focused)}"]`)?.focus();
};

let waiting: number | undefined;
const search = async () => {
  clearTimeout(waiting);
  const words = input.value.trim();
  const address = new URL(location.href);
  address.search = '';
  address.hash = words && `${new URLSearchParams({ q: words })}`;
  history.replaceState(null, '', address);
  if (words === '') {
    shown = '';
    everything.hidden = false;
    clear();
    say('');
    return;
  }
  try {
    await load();
    show();
  } catch {
    fail();
  }
};

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(search, 150);
});
// A failure is said when there is something to find.
input.addEventListener('focus', () => load().catch(() => (loading = undefined)));

/** Starts the search with the words in the address; links to the search may have them before the `#`. */
const searchAddress = () => {
  const [given] = [location.hash, location.search].flatMap((part) => new URLSearchParams(part.slice(1)).get('q') ?? []);
  input.value = given ?? '';
  if (given) search();
};
window.addEventListener('hashchange', searchAddress);
searchAddress();
