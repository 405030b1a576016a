/*
  What JSX is compiled to in the script: the components make DOM nodes instead of React elements. Only nodes and text are
  made, so nothing in a feed can become markup and Trusted Types have nothing to refuse.
*/
import { site } from './constants.ts';

type Props = Readonly<Record<string, unknown>> | null;

/** Makes the node of a tag, or calls a component. */
export const createElement = (type: string | ((props: object) => unknown), props: Props, ...nested: unknown[]) => {
  const { key, children, ...attributes } = props ?? {};
  const nodes = [children, nested].flat(9).filter(Boolean);
  if (typeof type === 'function') return type({ ...attributes, children: nodes });
  const element = /svg|path/.test(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null) continue;
    if (name === 'className') {
      element.setAttribute('class', `${value}`);
      // Every class is also a part, so that a page can style it with ::part().
      element.setAttribute('part', `${value}`.replaceAll('mirocals-', ''));
    } else element.setAttribute(name, /href|src/.test(name) ? new URL(`${value}`, site).href : `${value}`);
  }
  element.append(...(nodes as Node[]));
  return element;
};
