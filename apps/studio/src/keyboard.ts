/** A button that says of no menu or list that it would open one, and yet is about to open something. */
const anchor = 'button[aria-keyshortcuts][aria-expanded]:not([aria-haspopup])';

/**
 * Keeps an empty popup of the editor from what somebody presses.
 *
 * The editor's button for a new record has a popup with nothing in it but where a collection has an index file. It keeps
 * Enter and Space from the button, and after a click may stay over the form (`services/popup.svelte.js` of `@sveltia/ui`
 * 0.77.0). It leaves alone a button that cannot be changed: so the button is none as long as a key or a click is on its way.
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
