/** Gives a widget the language and the children of a new one and keeps those that are the same, so that a selection in them survives. */
export const patch = (old: HTMLElement, fresh: HTMLElement): void => {
  old.lang = fresh.lang;
  const children = [...fresh.children];
  for (const place of [...old.children]) {
    const child = children.shift();
    if (!child) place.remove();
    else if (!place.isEqualNode(child)) place.replaceWith(child);
  }
  old.append(...children);
};
