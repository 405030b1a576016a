/*
  The script of the page `/embed/`: updates the code to paste, the preview and the address of the page with each choice.
  Without it the page shows the code for all ways, and the widget with its defaults.
*/
import type { WidgetName } from '@mirocals/widgets/attributes';
import { type Choice, snippet, ways } from './snippet.ts';

const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector) as Found;

const form = find('#choose');
const host = find('#host');
const preview = find<HTMLIFrameElement>('#preview iframe');
const copy = find('#copy');
const status = find('#copy [role=status]');
const { origin = '', first, titles = '{}' } = form.dataset;
const selects = [...form.querySelectorAll('select')];
const radios = ['widget', 'way', 'host'];

const chosen = (name: string) => find<HTMLInputElement>(`[name=${name}]:checked`).value;

/** The fields that the chosen widget and way have. */
const offered = () =>
  selects.filter((select) => {
    const { widgets = '', ways = '' } = select.closest('label')?.dataset ?? {};
    return widgets.split(' ').includes(chosen('widget')) && ways.split(' ').includes(chosen('way'));
  });

const choice = (): Choice => {
  const widget = chosen('widget') as WidgetName;
  const lang = find<HTMLSelectElement>('[name=lang]').value;
  const attributes = offered().flatMap(({ name, value }) => (value && name !== 'lang' ? [[name, value] as const] : []));
  return {
    widget,
    lang,
    attributes,
    title: JSON.parse(titles)[lang][widget],
    page: `${origin}${lang === first ? '' : `/${lang}`}/${widget}/`,
  };
};

/** The choices that differ from those of the page as it is sent. */
const initial = new Map(radios.map((name) => [name, chosen(name)]));

const keepInAddress = ({ lang, attributes }: Choice) => {
  const changed = radios
    .map((name) => [name, chosen(name)])
    .filter(([name = '', value]) => initial.get(name) !== value);
  const language = lang === document.documentElement.lang ? [] : [['lang', lang]];
  const query = new URLSearchParams([...changed, ...language, ...attributes.map((one) => [...one])]);
  history.replaceState(null, '', `${query}` ? `?${query}` : location.pathname);
};

/** Makes the choices that are in the address. Values that do not exist are ignored. */
const readAddress = () => {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const radio =
      radios.includes(name) && document.querySelector<HTMLInputElement>(`[name=${name}][value="${CSS.escape(value)}"]`);
    if (radio) radio.checked = true;
    choose(name, value);
  }
};

/** Sets each field with this name that has the value: the options of elements and of frames share names. */
const choose = (name: string, value: string) => {
  for (const select of selects)
    if (select.name === name && [...select.options].some((one) => one.value === value)) select.value = value;
};

const update = () => {
  const way = chosen('way');
  const shown = offered();
  for (const select of selects) (select.closest('label') as HTMLElement).hidden = !shown.includes(select);
  const now = choice();
  for (const one of ways) {
    find(`#way-${one}`).hidden = one !== way;
    if (one === way) find(`#way-${one} code`).textContent = snippet(one, now, origin);
  }
  const query = new URLSearchParams([
    ['host', chosen('host')],
    ['way', way],
    ['widget', now.widget],
    ['lang', now.lang],
    ...now.attributes.map((one) => [...one]),
  ]);
  // This script is in `/assets/` of the site.
  const address = new URL(`../embed/preview/${document.documentElement.lang}.html?${query}`, import.meta.url).href;
  // Replaced, so that the preview adds nothing to the history.
  if (preview.dataset.address !== address) preview.contentWindow?.location.replace(address);
  preview.dataset.address = address;
  keepInAddress(now);
  status.textContent = '';
};

const fit = () => {
  const { document, ResizeObserver } = preview.contentWindow as Window & typeof globalThis;
  const setHeight = () => preview.setAttribute('height', `${document.documentElement.scrollHeight + 2}`);
  // Waits, because browsers report an error on the page if an observer changes sizes.
  new ResizeObserver(() => setTimeout(setHeight)).observe(document.documentElement);
};

const copyCode = async () => {
  const code = find(`#way-${chosen('way')} code`);
  // Selected as well, so that the code can be copied by hand if the browser does not allow it.
  getSelection()?.selectAllChildren(code);
  try {
    // Without https there is no clipboard.
    await navigator.clipboard.writeText(code.textContent ?? '');
    status.textContent = status.dataset.copied ?? '';
  } catch {
    status.textContent = status.dataset.failed ?? '';
  }
};

readAddress();
form.hidden = host.hidden = copy.hidden = false;
document.documentElement.classList.add('chosen');
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) choose(target.name, target.value);
  update();
});
host.addEventListener('change', update);
preview.addEventListener('load', fit);
find('#copy button').addEventListener('click', copyCode);
update();
