/*
  Widgets for pages that cannot contain custom elements: `<div data-mirocals="news" data-limit="3">` and, if the script's tag
  has `data-mirocals-links`, links to the frames, such as `/embed/news/fr.html`. The page keeps its element: the widget goes
  into a shadow root of it. An element that cannot have one, such as a link, becomes the fallback inside the widget.
*/
import { attributeNames, parts, site } from './constants.ts';

const links = document.querySelector('script[data-mirocals-links]') ? `,a[href^="${site}"]` : '';

/** Makes or updates the widget of an element, if the element is markup for one. */
export const updateMarkup = (element: HTMLElement): void => {
  if (!element.matches?.(`[data-mirocals]${links}`)) return;
  const [, linked, language] = /(\w+)\/(\w+)\.html/.exec((element as HTMLAnchorElement).href) ?? [];
  const name = `mirocals-${element.dataset.mirocals ?? linked}`;
  const inside = element.shadowRoot?.firstElementChild;
  if (!customElements.get(name) || (inside && inside.localName !== name)) return;
  // Inside a widget it is part of the fallback.
  if (element.closest(name) || element.parentElement?.closest('[data-mirocals]')) return;
  const widget = (inside as HTMLElement | undefined) ?? document.createElement(name);
  for (const attribute of attributeNames) {
    const value = element.getAttribute(`data-${attribute}`) ?? (attribute === 'lang' && language);
    if (value) widget.setAttribute(attribute, value);
    else widget.removeAttribute(attribute);
  }
  // Not as `role`, which is an attribute of ARIA.
  widget.dataset.role = element.dataset.role ?? '';
  if (inside) return;
  try {
    element.attachShadow({ mode: 'open' }).append(widget);
    widget.setAttribute('exportparts', parts);
    widget.append(document.createElement('slot'));
  } catch {
    element.replaceWith(widget);
    widget.append(element);
  }
};
