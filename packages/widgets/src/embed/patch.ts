/** Gives a widget the language and the children of a new one and keeps those that are the same, so that a selection in them survives. */
export const patch = (old: Element, fresh: Element): void => {
  old.setAttribute('lang', `${fresh.getAttribute('lang')}`);
  const children = [...fresh.children];
  for (const [index, child] of children.entries()) {
    const place = old.children[index];
    if (!place) old.append(child);
    else if (!place.isEqualNode(child)) place.replaceWith(child);
  }
  for (const place of [...old.children].slice(children.length)) place.remove();
};
