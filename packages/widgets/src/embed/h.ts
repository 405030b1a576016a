/*
  What JSX is compiled to in the embed script: the components make DOM nodes instead of React elements. Nodes and text
  alone, so that nothing in a feed can become markup, and Trusted Types have nothing to refuse.
*/
import { site } from './site.ts';

type Props = Readonly<Record<string, unknown>> | null;
type Component = (props: object) => unknown;

/** An address by https, of mail, or by what the script itself came by; any other link in a feed leads nowhere. */
const safe = (href: string) => {
  const url = new URL(href, site);
  return ['https:', 'mailto:', site.protocol].includes(url.protocol) ? url.href : null;
};

export const h = (type: string | Component, props: Props, ...nested: unknown[]): unknown => {
  const children = nested.flat(9).filter(Boolean) as (Node | string)[];
  if (typeof type === 'function') return type({ ...props, children });
  const space = /svg|path/.test(type) ? '2000/svg' : '1999/xhtml';
  const element = document.createElementNS(`http://www.w3.org/${space}`, type);
  for (const [name, given] of Object.entries(props ?? {})) {
    const value = name === 'href' ? safe(`${given}`) : given;
    if (value == null) continue;
    element.setAttribute(name === 'className' ? 'class' : name, `${value}`);
    // Every class is a part too, so that a page can style what it styles in the light.
    if (name === 'className') element.setAttribute('part', `${value}`);
  }
  element.append(...children);
  return element;
};
