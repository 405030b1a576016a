import { attributeNames } from './constants.ts';
import { updateMarkup } from './markup.ts';
import { elements } from './widget-element.ts';

const fitIn = () => {
  for (const element of elements) element.fitIn();
};

/** Called with an event when the page is back. */
const refresh = (back?: Event) => {
  for (const element of elements) element.refresh(!!back);
};

const observer = new MutationObserver((records) => {
  for (const { target, addedNodes } of records) {
    updateMarkup(target as HTMLElement);
    for (const node of addedNodes) look(node);
  }
  watchTheme(records);
  refresh();
});

/** Looks for markup and shadow roots in a part of the page. */
const look = (part: Node) => {
  for (const element of [part as HTMLElement, ...((part as HTMLElement).querySelectorAll?.<HTMLElement>('*') ?? [])]) {
    updateMarkup(element);
    const watchInside = () => element.shadowRoot && watch(element.shadowRoot);
    // A custom element may get its shadow root later, when it is defined.
    if (element.matches?.(':not(:defined)')) customElements.whenDefined(element.localName).then(watchInside);
    else watchInside();
  }
};

const watch = (root: Document | ShadowRoot) => {
  const attributeFilter = ['lang', 'data-mirocals', ...attributeNames.map((name) => `data-${name}`)];
  observer.observe(root, { childList: true, subtree: true, attributeFilter });
  look(root);
};

/** Any attribute of these two may choose the theme of a page. Some routers replace the body. */
const watchTheme = (records: readonly MutationRecord[]) => {
  for (const node of [document.documentElement, document.body]) {
    if (node) observer.observe(node, { attributes: true });
    if (records.some(({ target }) => target === node)) fitIn();
  }
};

/** Finds markup on the page, now and later, and keeps widgets up to date with the page around them. */
export const watchPage = (): void => {
  watch(document);
  watchTheme([]);
  matchMedia('(prefers-color-scheme: dark)').onchange = fitIn;
  addEventListener('load', fitIn);
  addEventListener('transitionend', fitIn);
  addEventListener('online', refresh);
  addEventListener('visibilitychange', refresh);
};
