import { attributeNames, site } from './site.ts';

/**
 * Makes widgets of what a page can hold that takes no custom element: `<div data-mirocals="news" data-limit="3">`, and,
 * where the script's own tag has `data-mirocals-links`, plain links to the frames, such as `/embed/news/fr.html`. The element
 * becomes what stands inside the widget until the feed is there.
 */
export const upgrade = () => {
  const links = document.querySelector('script[data-mirocals-links]') ? `,a[href^="${site}"]` : '';
  for (const element of document.querySelectorAll<HTMLAnchorElement>(`[data-mirocals]${links}`)) {
    const [, linked, lang] = /(\w+)\/(\w+)\.html/.exec(element.href) ?? [];
    const name = `mirocals-${element.dataset.mirocals ?? linked}`;
    if (!customElements.get(name) || element.closest(name)) continue;
    const widget = document.createElement(name);
    if (lang) widget.lang = lang;
    for (const attribute of attributeNames) {
      const value = element.getAttribute(`data-${attribute}`);
      if (value) widget.setAttribute(attribute, value);
    }
    element.replaceWith(widget);
    widget.append(element);
  }
};
