/*
  The script of the page `/embed/`: updates the code to paste with each choice, and shows the widget on an example page.
  Without it the page shows the code for all ways, and the widget with its defaults.
*/
import { type AttributeName, attributes, attributesOf, type WidgetName } from '@mirocals/widgets/attributes';
import { type Choice, snippet, type Way, ways, waysWithAttributes } from './snippet.ts';

const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector) as Found;

const form = find('#choose');
const host = find('#host');
const preview = find<HTMLIFrameElement>('#preview iframe');
const copy = find('#copy');
const status = find('#copy [role=status]');
const { origin = '', first, titles = '{}' } = form.dataset;

const chosen = (name: string) => find<HTMLInputElement>(`[name=${name}]:checked`).value;

const choice = (): Choice => {
  const widget = chosen('widget') as WidgetName;
  const lang = chosen('lang');
  const names = attributesOf(widget).filter((name) => name !== 'lang');
  return {
    widget,
    lang,
    attributes: names.flatMap((name) => (chosen(name) ? [[name, chosen(name)] as const] : [])),
    title: JSON.parse(titles)[lang][widget],
    page: `${origin}${lang === first ? '' : `/${lang}`}/${widget}/`,
  };
};

const update = () => {
  const way = chosen('way') as Way;
  const withAttributes = waysWithAttributes.includes(way);
  for (const field of form.querySelectorAll<HTMLFieldSetElement>('[data-widgets]')) {
    const name = field.querySelector('input')?.name as AttributeName;
    const widgets: readonly string[] = attributes[name].widgets;
    field.hidden = !widgets.includes(chosen('widget')) || (!withAttributes && name !== 'lang');
  }
  const now = choice();
  const shown = withAttributes ? now : { ...now, attributes: [] };
  for (const one of ways) {
    find(`#way-${one}`).hidden = one !== way;
    find(`#way-${one} code`).textContent = snippet(one, now, origin);
  }
  const query = new URLSearchParams([
    ['host', chosen('host')],
    ['widget', now.widget],
    ['lang', now.lang],
    ...shown.attributes.map(([name, value]) => [name, value]),
  ]);
  // This script is in `/assets/` of the site.
  const address = new URL(`../embed/preview/${document.documentElement.lang}.html?${query}`, import.meta.url).href;
  if (preview.getAttribute('src') !== address) preview.src = address;
  status.textContent = '';
};

const fit = () => {
  const { document, ResizeObserver } = preview.contentWindow as Window & typeof globalThis;
  const setHeight = () => preview.setAttribute('height', `${document.documentElement.scrollHeight + 2}`);
  // Waits, because browsers report an error on the page if an observer changes sizes.
  new ResizeObserver(() => setTimeout(setHeight)).observe(document.documentElement);
};

form.hidden = host.hidden = copy.hidden = false;
document.documentElement.classList.add('chosen');
form.addEventListener('change', update);
host.addEventListener('change', update);
preview.addEventListener('load', fit);
copy.addEventListener('click', async ({ target }) => {
  if (!(target as Element).closest('button')) return;
  const code = find(`#way-${chosen('way')} code`);
  // Selected as well, so that the code can be copied by hand if the browser denies access to the clipboard.
  getSelection()?.selectAllChildren(code);
  await navigator.clipboard?.writeText(code.textContent ?? '');
  status.textContent = status.dataset.copied ?? '';
});
update();
