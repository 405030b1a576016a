import type { WidgetName } from '../attributes.ts';
import type { Feed } from '../feed/types.ts';
import mirocalsStyles from '../styles/mirocals.css';
import shadowStyles from '../styles/shadow.css';
import { attributeNames } from './constants.ts';
import { fitIn } from './fit-in.ts';
import { languageOf } from './language.ts';
import { loadFeed } from './load-feed.ts';
import { readOptions } from './options.ts';
import { patch } from './patch.ts';

/** A component compiled with create-element.ts. */
export type Component = (props: { feed: Feed }) => HTMLElement;

/** The elements that are on the page now. */
export const elements = new Set<WidgetElement>();

/** Leaves the funding to the first widget that is visible, so that a page shows it once. */
const shareFunding = () => {
  const funder = [...elements].find(({ section }) => section?.checkVisibility?.({ visibilityProperty: true }));
  for (const element of elements)
    element.section?.querySelector('.mirocals-funding')?.toggleAttribute('hidden', !!funder && element !== funder);
};

/**
 * The size of a widget changes when it, or what it is in, is hidden or shown. Waits, because browsers report an error on the
 * page if an observer changes sizes.
 */
const sizes = new ResizeObserver(() => setTimeout(shareFunding));

/** Shows elements with `loading="lazy"` when they come close to the viewport. */
const lazy = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) (target as WidgetElement).show();
  },
  { rootMargin: '50%' },
);

/** Constructed, because a strict policy refuses style elements. */
const newSheet = ({ defaultView }: Document) => {
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(shadowStyles + mirocalsStyles);
  return sheet;
};

const sheet = newSheet(document);

/** The custom element of all widgets. It shows a feed through a component, and until then the content inside its tags. */
export abstract class WidgetElement extends HTMLElement {
  static observedAttributes = [...attributeNames, 'role'];

  abstract readonly widget: WidgetName;
  abstract readonly component: Component;

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #box = document.createElement('div');

  /** The newest request, without a language once it has failed. A response to an older one is ignored. */
  #request: { lang?: string } | undefined;

  constructor() {
    super();
    this.#box.className = 'mirocals-reset';
    this.#root.append(this.#box, document.createElement('slot'));
    this.#box.onclick = (event) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (!this.#send('select', { href: link.href })) event.preventDefault();
    };
  }

  /** The widget in the shadow root, once it is shown. */
  get section() {
    return this.#box.firstElementChild as HTMLElement | null;
  }

  connectedCallback() {
    const { ownerDocument } = this;
    // A sheet cannot be used in another document, such as that of a frame.
    this.#root.adoptedStyleSheets = [ownerDocument === document ? sheet : newSheet(ownerDocument)];
    elements.add(this);
    if (this.matches('[loading="lazy" i]')) lazy.observe(this);
    else this.show();
  }

  disconnectedCallback() {
    elements.delete(this);
    if (this.section) sizes.unobserve(this.section);
    lazy.unobserve(this);
    this.#request = undefined;
    shareFunding();
  }

  attributeChangedCallback(_: string, before: string | null, after: string | null) {
    if (this.#request && before !== after) this.show();
  }

  /** Loads the feed and shows it with the current attributes. */
  async show() {
    lazy.unobserve(this);
    const lang = languageOf(this);
    const request: { lang?: string } = { lang };
    this.#request = request;
    try {
      const feed = await loadFeed(`${lang}/${this.widget}`);
      if (request !== this.#request) return;
      this.#render(feed);
      this.#send('ready', { lang });
    } catch (error) {
      if (request !== this.#request) return;
      this.#request = {};
      this.#send('error', { reason: `${error}` });
    }
  }

  /** Shows the widget in another language if that of the page has changed. If its feed could not be loaded, tries again if asked to. */
  refresh(retry: boolean) {
    const { lang } = this.#request ?? { lang: languageOf(this) };
    if (lang ? lang !== languageOf(this) : retry) this.show();
  }

  /** Follows the colours of the page. */
  fitIn() {
    fitIn(this, this.#box);
  }

  #render(feed: Feed) {
    const { target, ...options } = readOptions(this, feed);
    const section = this.component({ ...options, feed });
    // In a frame of another site, the consortium's pages refuse to be shown.
    const isFramed = self !== top && !document.querySelector('base[target]');
    const newTarget = (target !== 'auto' && target) || (isFramed && '_blank');
    for (const link of section.querySelectorAll('a')) if (newTarget) link.target = `${newTarget}`;
    // A page cannot hide the funding with ::part().
    for (const node of section.querySelectorAll('footer, footer *')) node.removeAttribute('part');
    // Before there is new content, for which the browser would have to compute styles now.
    this.fitIn();
    if (this.section) patch(this.section, section);
    else {
      this.#box.append(section);
      // In HTML, `<mirocals-news />` has the rest of the page in it.
      if (this.querySelector('main, h1, form, script')) console.warn(`</${this.localName}> is missing`);
      else this.#root.lastChild?.remove();
    }
    // At once, so that a second funding does not appear for a frame.
    shareFunding();
    sizes.observe(this.section as HTMLElement);
  }

  /** Sends an event and returns whether the page lets the browser go on. */
  #send(name: string, detail: object) {
    return this.dispatchEvent(
      new CustomEvent(`mirocals-${name}`, { bubbles: true, cancelable: true, composed: true, detail }),
    );
  }
}
