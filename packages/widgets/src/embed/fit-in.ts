/*
  Many pages are dark by a class or a media query and do not set `color-scheme`, so light or dark follows the background that
  the page paints. If that is light or dark enough for our text, the widget has the same colour; otherwise it keeps its own,
  with padding. It always paints a background: its text stays legible even if the page changes later.
*/

/** Returns the colour that a page paints behind an element, if any. */
const colourBehind = (element: Element): string | undefined => {
  const { backgroundColor } = getComputedStyle(element);
  if (!/^rgba.*, 0\)/.test(backgroundColor)) return backgroundColor;
  const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return parent && colourBehind(parent);
};

/**
 * Sets the colour scheme and the background of a widget.
 *
 * @param box the element around the widget in the shadow root of its element
 */
export const fitIn = (element: Element, box: HTMLElement): void => {
  const { style } = box;
  const colour = colourBehind(element);
  const [theme] = /light|dark/.exec(`${element.getAttribute('theme')}`.toLowerCase()) ?? [];
  style.colorScheme = '';
  // An empty page has the colour of its color-scheme, which is the background of the box.
  const [red = 0, green = 0, blue = 0] =
    (colour ?? getComputedStyle(box).backgroundColor).match(/\d+/g)?.map(Number) ?? [];
  const lightness = (red * 2 + green * 5 + blue) / 8;
  const isDark = theme ? theme === 'dark' : lightness < 128;
  const fits = isDark ? lightness < 52 : lightness > 225;
  if (theme || colour) style.colorScheme = isDark ? 'dark' : 'light';
  style.setProperty('--_page', (fits && colour) || '');
  style.setProperty('--_padding', fits ? '' : '1em');
};
