/* The script of the example page: shows the widget of the query in the address, embedded in the way that it names. */
import { attributesOf, type WidgetName, widgetNames } from '@mirocals/widgets/attributes';
import { frameHeights, frameOptionsOf } from './frame-options.ts';

const query = new URLSearchParams(location.search);
const widget: WidgetName = widgetNames.find((one) => one === query.get('widget')) ?? 'news';
const lang = /^[\w-]+$/.exec(query.get('lang') ?? '')?.[0] ?? document.documentElement.lang;
const frame = new URL(`../${widget}/${lang}`, location.href).href;

/** The attributes or options in the query that the widget has. */
const chosen = (names: readonly string[]) => [...query].filter(([name, value]) => value && names.includes(name));

const element = () => {
  const made = document.createElement(`mirocals-${widget}`);
  for (const [name, value] of chosen(attributesOf(widget))) made.setAttribute(name, value);
  return made;
};

const markup = (made: HTMLElement) => {
  for (const [name, value] of chosen(attributesOf(widget))) made.setAttribute(`data-${name}`, value);
  return made;
};

const box = () => {
  const made = document.createElement('div');
  made.dataset.mirocals = widget;
  return markup(made);
};

const linkTo = (address: string) => {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = widget;
  return made;
};

const iframe = (address: string) => {
  const made = document.createElement('iframe');
  made.src = address;
  made.title = widget;
  made.height = `${frameHeights[widget]}`;
  made.setAttribute('frameborder', '0');
  return made;
};

const frameWithOptions = () => {
  const options = new URLSearchParams(chosen(frameOptionsOf(widget)));
  const made = iframe(`${frame}.html${`${options}` && `?${options}`}`);
  made.width = '100%';
  return made;
};

/** The frame that WordPress makes of an address: sandboxed, and from 200 to 1,000 px high. */
const wordpress = () => {
  const secret = 'preview';
  const made = iframe(`${frame}.html#?secret=${secret}`);
  made.width = '600';
  made.setAttribute('sandbox', 'allow-scripts');
  addEventListener('message', ({ source, data }) => {
    if (source === made.contentWindow && data?.secret === secret && data.message === 'height')
      made.height = `${Math.min(1000, Math.max(200, data.value))}`;
  });
  return made;
};

/**
  The fragment and its style sheet, as a server includes them. If it cannot be loaded, as when the next choice comes first,
  a link to it, which the widgets' script leaves alone.
*/
const fragment = async () => {
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = new URL('../v1/mirocals.css', location.href).href;
  document.head.append(styles);
  const address = `${frame}.fragment.html`;
  const text = await fetch(address).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  return new DOMParser().parseFromString(text, 'text/html').body.firstElementChild ?? linkTo(address);
};

const embeds: Readonly<Record<string, () => Element | Promise<Element>>> = {
  script: element,
  html: box,
  links: () => markup(linkTo(`${frame}.html`)),
  address: wordpress,
  frame: frameWithOptions,
  server: fragment,
};

document.documentElement.className = query.get('host') ?? '';
document.querySelector('main')?.append(await (embeds[query.get('way') ?? ''] ?? element)());
