/*
  What `react/jsx-runtime` is aliased to in the embed script: the components make DOM nodes instead of React elements.
  Nodes and text alone, so that nothing in a feed can become markup, and Trusted Types have nothing to refuse.
*/
type Props = Record<string, unknown>;
type Component = (props: Props) => unknown;

const svgTags = new Set(['svg', 'path']);
const attributes: Record<string, string> = { className: 'class', dateTime: 'datetime' };

const append = (parent: Node, child: unknown): void => {
  if (Array.isArray(child)) for (const one of child) append(parent, one);
  else if (child instanceof Node) parent.appendChild(child);
  else if (typeof child === 'string' || typeof child === 'number')
    parent.appendChild(document.createTextNode(`${child}`));
};

export const jsx = (type: string | Component, { children, ...props }: Props): unknown => {
  if (typeof type === 'function') return type({ ...props, children });
  const element = svgTags.has(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
  for (const name of Object.keys(props)) {
    const value = props[name];
    if (value !== undefined && value !== null && value !== false)
      element.setAttribute(attributes[name] ?? name, `${value}`);
  }
  append(element, children);
  return element;
};

export const jsxs = jsx;
