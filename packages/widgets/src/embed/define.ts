import type { WidgetName } from '../attributes.ts';
import type { Feed } from '../feed/types.ts';
import css from '../styles/embed.css';
import { loadFeed } from './load-feed.ts';
import { attributeNames, languages } from './site.ts';

// Constructed, since a style element is refused by a strict policy.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Shows elements that load lazily once they are about to be seen. */
const watch = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) (target as Element & { show(): void }).show();
  },
  { rootMargin: '50%' },
);

let turns = 0;

const tell = (element: Element, what: string, detail: object) =>
  element.dispatchEvent(
    new CustomEvent(`mirocals-${what}`, { bubbles: true, cancelable: true, composed: true, detail }),
  );

/**
 * Defines the custom element that shows a feed through a component. What stands inside the element stays until the feed is
 * there, and if it never comes.
 */
export const define = (name: WidgetName, component: (props: never) => unknown) => {
  class WidgetElement extends HTMLElement {
    static observedAttributes = attributeNames;

    readonly #root = this.attachShadow({ mode: 'open' });

    /** The newest showing: an answer that comes after the next one has begun, or the element has gone, is dropped. */
    #turn = 0;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(document.createElement('slot'));
      this.#root.addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a');
        if (link && !tell(this, 'select', { href: link.href })) event.preventDefault();
      });
    }

    connectedCallback() {
      if (this.getAttribute('loading') === 'lazy') watch.observe(this);
      else this.show();
    }

    disconnectedCallback() {
      watch.unobserve(this);
      this.#turn = 0;
    }

    attributeChangedCallback() {
      if (this.#turn) this.show();
    }

    /** Shows what the attributes ask for now. */
    async show() {
      watch.unobserve(this);
      const turn = ++turns;
      this.#turn = turn;
      const around = this.closest<HTMLElement>('[lang]')?.lang;
      const lang = languages.find((language) => around?.split('-')[0] === language) ?? 'en';
      const props: Record<string, unknown> = {};
      for (const attribute of attributeNames) {
        const text = this.getAttribute(attribute);
        props[attribute.replace('-l', 'L')] = Number(text) || text || undefined;
      }
      try {
        const feed = await loadFeed(`${lang}/${name}`);
        if (turn !== this.#turn) return;
        this.#root.replaceChildren((component as (props: { feed: Feed }) => Node)({ ...props, feed }));
        tell(this, 'ready', { lang });
      } catch (error) {
        // What stands inside the element says what there is to say.
        if (turn === this.#turn) tell(this, 'error', { reason: `${error}` });
      }
    }
  }
  // The script may be pasted twice.
  if (!customElements.get(`mirocals-${name}`)) customElements.define(`mirocals-${name}`, WidgetElement);
};
