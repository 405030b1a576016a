import type { ViewProps } from '../components/frame.tsx';
import type { Feed } from '../feed/types.ts';
import { loadFeed } from './load-feed.ts';

/** What a widget's attributes say, as props of its component. */
export interface View extends ViewProps {
  readonly country?: string | undefined;
  readonly limit?: number | undefined;
}

const sheet = new CSSStyleSheet();

/** Sets the style sheet that all widgets share: constructed, since a style element is refused by a strict policy. */
export const setStyles = (css: string) => sheet.replaceSync(css);

const wholeNumber = (text: string | null) => (text && /^\d+$/.test(text) ? Number(text) : undefined);

/**
 * A custom element that shows a feed through a component. What stands inside the element stays until the feed is there,
 * and if it never comes.
 */
export abstract class WidgetElement extends HTMLElement {
  static observedAttributes = ['lang', 'country', 'limit', 'heading-level'];

  /** The name of the feed. */
  protected abstract readonly feedName: string;

  protected abstract view(feed: Feed, view: View): Node;

  /** Counts what was asked for, so that an answer that comes late does not replace a newer one. */
  #turn = 0;

  readonly #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback() {
    this.#show();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  async #show() {
    const turn = ++this.#turn;
    const page = this.closest<HTMLElement>('[lang]')?.lang;
    const lang = /^(en|fr|it|sv)\b/.exec(page ?? '')?.[0] ?? 'en';
    const address = new URL(`../v1/${lang}/${this.feedName}.json`, import.meta.url).href;
    try {
      const feed = await loadFeed(address);
      if (turn !== this.#turn || !this.isConnected) return;
      const level = wholeNumber(this.getAttribute('heading-level'));
      const content = this.view(feed, {
        headingLevel: Math.min(Math.max(level ?? 2, 2), 6) as 2,
        country: this.getAttribute('country')?.toUpperCase(),
        limit: wholeNumber(this.getAttribute('limit')),
      });
      this.#root.replaceChildren(content);
    } catch {
      // What stands inside the element says what there is to say.
    }
  }
}
