/**
 * Gives a widget the language and the children of a new one. It keeps those that are the same, so that a selection in them
 * survives, and the focus on a link.
 */
export const patch = (old: HTMLElement, fresh: HTMLElement): void => {
  const focused = (old.getRootNode() as ShadowRoot).activeElement as HTMLAnchorElement | null;
  const children = [...fresh.children];
  old.lang = fresh.lang;
  for (const place of [...old.children]) {
    const child = children.shift();
    if (!child) place.remove();
    else if (!place.isEqualNode(child)) place.replaceWith(child);
  }
  old.append(...children);
  if (focused?.isConnected === false) [...old.querySelectorAll('a')].find(({ href }) => href === focused.href)?.focus();
};
