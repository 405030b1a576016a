/*
  Many pages are dark by a class or a media query and do not set `color-scheme`, so light or dark follows the background that
  the page paints. If that is light or dark enough for our text, the widget has the same colour; otherwise it keeps its own,
  with padding. It always paints a background: its text stays legible even if the page changes later.
*/

/** Returns the colour that a page paints behind an element, if any. */
const colourBehind = (element: Element): string | undefined => {
  const { backgroundColor } = getComputedStyle(element);
  if (!/(^rgba.*,|\/) 0\)/.test(backgroundColor)) return backgroundColor;
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
  const page = colour ?? 'Canvas';
  const theme = ['light', 'dark'].find((name) => element.matches(`[theme="${name}" i]`));
  // Not painted. Computed, it is oklab(lightness a b) with a lightness from 0 to 1, whatever notation the page uses.
  style.cssText = `background:color-mix(in oklab,${page},red 0%)`;
  const lightness = Number.parseFloat(getComputedStyle(box).backgroundColor.slice(6));
  const isDark = theme ? theme === 'dark' : lightness < 0.6;
  const fits = isDark ? lightness < 0.32 : lightness > 0.92;
  const own = isDark ? 'dark' : 'light';
  // A page without a background has its color-scheme, also in print.
  const scheme = theme || colour ? own : 'inherit';
  style.cssText = `color-scheme:${scheme};${fits ? `--_page:${page}` : '--_padding:min(1em,5%)'}`;
};
