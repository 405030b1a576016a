import { centres, organisations, people } from '@mirocals/data';
import type { HTMLElement, TextNode } from 'node-html-parser';
import { expect, it } from 'vitest';
import { dist, pagesOf } from './built-site.ts';

const names = new Set([
  ...people.flatMap(({ name, honorific, honorificIn }) => [
    name,
    ...[honorific, ...Object.values(honorificIn ?? {}).map(({ text }) => text)].map((title) => `${title} ${name}`),
  ]),
  ...organisations.flatMap(({ name, nativeName }) => [name, nativeName?.text]),
  ...centres.map(({ name }) => name.text),
  'MIROCALS',
]);

/** The names in an element that a translation tool may translate. */
const translatable = (element: HTMLElement): string[] => {
  if (element.getAttribute('translate') === 'no' || element.tagName === 'SCRIPT') return [];
  return element.childNodes.flatMap((node) => {
    if (node.nodeType !== 3) return node.nodeType === 1 ? translatable(node as HTMLElement) : [];
    const text = (node as TextNode).text.trim();
    return names.has(text) ? [text] : [];
  });
};

it('keeps translation tools from translating names', () => {
  const pages = pagesOf(dist).flatMap(({ address, document }) => {
    const body = document.querySelector('body');
    return body ? [[address, translatable(body)] as const] : [];
  });
  expect(pages.filter(([, found]) => found.length > 0)).toEqual([]);
});
