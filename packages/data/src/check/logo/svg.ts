import { type Attr, DOMParser, type Element, type Node, onErrorStopParsing, XMLSerializer } from '@xmldom/xmldom';
import type { LogoFault, LogoSize, ReadLogo } from './logo.ts';

const svg = 'http://www.w3.org/2000/svg';
const html = 'http://www.w3.org/1999/xhtml';
const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';
const declarations = 'http://www.w3.org/2000/xmlns/';

/** What draws, and nothing that acts: no scripts, links, animations, foreign content. */
const drawing = new Set(
  [
    'circle clipPath defs desc ellipse g image line linearGradient marker mask metadata path pattern polygon polyline',
    'radialGradient rect stop style svg switch symbol text textPath title tspan use view',
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap',
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology',
    'feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter',
  ]
    .join(' ')
    .split(' '),
);

/** More levels than a drawing has, and fewer than a call stack. */
const deepest = 200;

const picture = /^data:image\/(png|jpeg);base64,[\w+/=\s]*$/;

/** A reference from a style to anything but a part of the same file, however it is written. */
const leavesFile = /@(?!media|supports)|\\|\/\/|image-set|url\(\s*(?!["']?#)/i;

const faultAt = ({ lineNumber, columnNumber }: Node, message: string): LogoFault => ({
  line: lineNumber ?? 1,
  column: columnNumber ?? 1,
  message,
});

const attributeFault = (element: Element, { name, localName, namespaceURI, value }: Attr): string | undefined => {
  if (/^on/i.test(localName ?? name)) return `has ${name}, which runs a script; remove it`;
  const isReference = localName === 'href' && (namespaceURI === null || namespaceURI === xlink);
  const inFile = value.startsWith('#') || (element.localName === 'image' && picture.test(value));
  if (isReference ? !inFile : leavesFile.test(name === 'style' ? value : (/url\(.*/is.exec(value)?.[0] ?? '')))
    return `has ${name}="${value.slice(0, 60)}"; a logo may refer only to its own parts, as #id`;
  return undefined;
};

/** Attributes of other programs (`inkscape:label`) and what would change the meaning of a reference (`xml:base`). */
const isForeign = ({ namespaceURI, localName, value }: Attr) => {
  if (namespaceURI === null) return false;
  if (namespaceURI === declarations) return value !== svg && value !== xlink;
  return !(namespaceURI === xlink || (namespaceURI === xml && localName === 'space'));
};

/** Removes from an element what other programs left in it, and finds what may not be published. */
const clean = (element: Element, faults: LogoFault[], depth = 0): void => {
  if (depth > deepest) return void faults.push(faultAt(element, `is nested more than ${deepest} levels deep`));
  for (const attribute of [...element.attributes]) {
    if (isForeign(attribute)) element.removeAttributeNode(attribute);
    const fault = isForeign(attribute) ? undefined : attributeFault(element, attribute);
    if (fault) faults.push(faultAt(element, `<${element.nodeName}> ${fault}`));
  }
  if (element.localName === 'style' && leavesFile.test(element.textContent ?? ''))
    faults.push(faultAt(element, '<style> loads something; a logo may refer only to its own parts, as url(#id)'));
  for (const child of [...element.childNodes]) {
    if (child.nodeType === child.ELEMENT_NODE) {
      const inner = child as Element;
      if (inner.namespaceURI !== svg && inner.namespaceURI !== html) element.removeChild(inner);
      else if (inner.namespaceURI === svg && drawing.has(inner.localName ?? '')) clean(inner, faults, depth + 1);
      else faults.push(faultAt(inner, `<${inner.nodeName}> may not be in a logo; export the drawing as plain shapes`));
    } else if (child.nodeType !== child.TEXT_NODE && child.nodeType !== child.CDATA_SECTION_NODE) {
      element.removeChild(child);
    }
  }
};

/** The size of a drawing: that of its viewBox, or else its width and height. */
const sizeOf = (root: Element): LogoSize | undefined => {
  const box = (root.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/);
  const [width = 0, height = 0] =
    box.length === 4
      ? box.slice(2).map(Number)
      : ['width', 'height'].map((name) => Number.parseFloat(root.getAttribute(name) ?? ''));
  return width > 0 && height > 0 ? { width, height } : undefined;
};

/**
 * Reads a logo that is an SVG: refuses what acts or loads something, leaves out what other programs keep in it, and writes
 * anew what was read, so that browsers get exactly what was looked at.
 */
export const readSvg = (bytes: Uint8Array): ReadLogo => {
  const faults: LogoFault[] = [];
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'image/svg+xml');
    const root = document.documentElement;
    for (const node of document.childNodes) {
      if (node.nodeType === node.PROCESSING_INSTRUCTION_NODE && node.nodeName !== 'xml')
        faults.push(faultAt(node, `<?${node.nodeName}?> may not be in a logo; remove it`));
    }
    if (document.doctype?.internalSubset)
      faults.push(faultAt(document.doctype, 'its DOCTYPE declares entities; remove the DOCTYPE'));
    if (root?.namespaceURI !== svg || root.localName !== 'svg')
      return {
        faults: [
          { line: 1, column: 1, message: 'is not an SVG; its root has to be <svg xmlns="http://www.w3.org/2000/svg">' },
        ],
      };
    clean(root, faults);
    if (faults.length > 0) return { faults };
    const size = sizeOf(root);
    const written = new TextEncoder().encode(`${new XMLSerializer().serializeToString(root)}\n`);
    return { faults, bytes: written, ...(size && { size }) };
  } catch (error) {
    const { locator, message } = error as { locator?: { lineNumber?: number; columnNumber?: number }; message: string };
    const place = { line: locator?.lineNumber ?? 1, column: locator?.columnNumber ?? 1 };
    return {
      faults: [
        ...faults,
        { ...place, message: `is not well-formed XML in UTF-8; export it again (${message.split('\n')[0]})` },
      ],
    };
  }
};
