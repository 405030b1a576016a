/*
  What JSX is compiled to in the script: the components make DOM nodes instead of React elements. Only nodes and text are
  made, so nothing in a feed can become markup and Trusted Types have nothing to refuse.
*/
import { site } from './constants.ts';

type Props = Readonly<Record<string, unknown>> | null;

/** Makes the node of a tag, or calls a component. */
export const createElement = (type: string | ((props: object) => unknown), props: Props, ...nested: unknown[]) => {
  const children = nested.flat(9).filter(Boolean);
  if (typeof type === 'function') return type({ ...props, children });
  const space = /svg|path/.test(type) ? '2000/svg' : '1999/xhtml';
  const element = document.createElementNS(`http://www.w3.org/${space}`, type);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value == null || name === 'key') continue;
    if (name === 'className') {
      element.setAttribute('class', `${value}`);
      // Every class is also a part, so that a page can style it with ::part().
      element.setAttribute('part', `${value}`.replaceAll('mirocals-', ''));
    } else element.setAttribute(name, /href|src/.test(name) ? new URL(`${value}`, site).href : `${value}`);
  }
  element.append(...(children as Node[]));
  return element;
};
