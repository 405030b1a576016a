/** A button that opens a popup without declaring a menu or list. */
const anchor = 'button[aria-keyshortcuts][aria-expanded]:not([aria-haspopup])';

/**
 * Keeps an empty popup of the editor from opening.
 *
 * The editor's button for a new record has a popup that is empty unless the collection has an index file. The popup takes
 * Enter and Space from the button, and after a click may stay open over the form (`services/popup.svelte.js` of `@sveltia/ui`
 * 0.77.0). It ignores read-only buttons, so the button is read-only while a key or click event is handled.
 */
export const withoutEmptyPopups = (): void => {
  const hold = ({ target }: Event) => {
    const button = target instanceof Element && target.closest(anchor);
    if (!button) return;
    button.setAttribute('aria-readonly', 'true');
    setTimeout(() => button.removeAttribute('aria-readonly'));
  };
  for (const event of ['keydown', 'click']) window.addEventListener(event, hold, { capture: true });
};
