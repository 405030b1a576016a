import { attributeNames } from './constants.ts';
import { updateMarkup } from './markup.ts';
import { elements } from './widget-element.ts';

const fitIn = () => {
  for (const element of elements) element.fitIn();
};

const retry = () => {
  for (const element of elements) element.retry();
};

const observer = new MutationObserver((records) => {
  for (const root of new Set(records.map(({ target }) => target.getRootNode()))) updateMarkup(root as Document);
  for (const { addedNodes } of records) for (const node of addedNodes) findShadowRoots(node);
  if (records.some(({ target }) => target === document.documentElement || target === document.body)) fitIn();
  for (const element of elements) element.followLanguage();
});

const watch = (root: Document | ShadowRoot) => {
  const attributeFilter = ['lang', 'data-mirocals', ...attributeNames.map((name) => `data-${name}`)];
  observer.observe(root, { childList: true, subtree: true, attributeFilter });
  updateMarkup(root);
  findShadowRoots(root);
};

/** A custom element may get its shadow root later, when it is defined. Names such as `annotation-xml` never are. */
const findShadowRoots = (found: Node) => {
  for (const element of [found as Element, ...((found as Element).querySelectorAll?.('*') ?? [])]) {
    const look = () => element.shadowRoot && watch(element.shadowRoot);
    if (element.localName?.includes('-')) customElements.whenDefined(element.localName).then(look, () => {});
    else look();
  }
};

/** Any attribute of these two may choose the theme of a page. */
const watchTheme = () => {
  for (const node of [document.documentElement, document.body]) if (node) observer.observe(node, { attributes: true });
};

/** Finds markup on the page, now and later, and keeps widgets up to date with the page around them. */
export const watchPage = (): void => {
  watch(document);
  watchTheme();
  matchMedia('(prefers-color-scheme: dark)').onchange = fitIn;
  addEventListener('load', () => {
    // A classic script may run before there is a body.
    watchTheme();
    fitIn();
  });
  addEventListener('transitionend', fitIn);
  addEventListener('online', retry);
  addEventListener('visibilitychange', retry);
};
