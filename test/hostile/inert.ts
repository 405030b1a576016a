import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elementsOf = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []))
    : [];

/** Attributes whose value is a URL. */
const addresses = new Set(['action', 'cite', 'data', 'formaction', 'href', 'ping', 'poster', 'src', 'xlink:href']);
/** Elements whose content a page loads without any action of the reader. */
const loading = new Set([
  'img',
  'iframe',
  'script',
  'source',
  'video',
  'audio',
  'embed',
  'object',
  'input',
  'track',
  'use',
]);

/** Whether the page's own policy allows inline content by its hash: then the build made it, not a record. */
const isNamed = (elements: readonly Element[], inline: string) => {
  const policy = elements.find(({ attrs }) => attrs.some(({ value }) => value === 'Content-Security-Policy'));
  const hash = createHash('sha256').update(inline).digest('base64');
  return policy?.attrs.some(({ name, value }) => name === 'content' && value.includes(`'sha256-${hash}'`)) ?? false;
};

const htmlDefects = (text: string, path: string): string[] => {
  const defects: string[] = [];
  // Other sites include fragments in their pages, so they have no doctype.
  const read = path.endsWith('.fragment.html') ? parseFragment : parse;
  const document = read(text, {
    onParseError: ({ code, startLine }) => defects.push(`${code} in line ${startLine}`),
  });
  const elements = elementsOf(document);
  for (const { tagName, attrs, childNodes } of elements) {
    const type = attrs.find(({ name }) => name === 'type')?.value;
    const inline = childNodes.flatMap((child) => ('value' in child ? [child.value] : [])).join('');
    if (tagName === 'script' && inline !== '') {
      if (type === 'application/ld+json') JSON.parse(inline);
      else if (!isNamed(elements, inline)) defects.push(`an inline script: ${inline.slice(0, 60)}`);
    }
    if (tagName === 'style' && !isNamed(elements, inline)) defects.push('an inline style sheet');
    for (const { name, value } of attrs) {
      if (/^on/i.test(name)) defects.push(`${tagName} handles an event by ${name}`);
      if (name === 'style' || name === 'srcdoc') defects.push(`${tagName} has ${name}`);
      if (!addresses.has(name)) continue;
      const { protocol, host } = new URL(value, 'https://mirocals.example/');
      if (!['https:', 'mailto:'].includes(protocol)) defects.push(`${tagName} leads to ${value.slice(0, 60)}`);
      const stylesheet = tagName === 'link' && attrs.some(({ value }) => value === 'stylesheet');
      if ((loading.has(tagName) || stylesheet) && host !== 'mirocals.example')
        defects.push(`${tagName} loads ${value}`);
    }
  }
  return defects;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 does not allow these
const noXmlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

const xmlDefects = (text: string): string[] => {
  const said = XMLValidator.validate(text);
  return [
    ...(said === true ? [] : [`${said.err.msg} in line ${said.err.line}`]),
    ...(noXmlCharacter.test(text) ? ['a character that XML does not allow'] : []),
    ...(/<!ENTITY/.test(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')) ? ['an entity declaration'] : []),
  ];
};

const jsonDefects = (text: string): string[] => {
  JSON.parse(text);
  return [];
};

const csvDefects = (text: string): string[] => {
  const rows: string[][] = parseCsv(text, { bom: true, relax_column_count: false });
  // Cells that a spreadsheet reads as formulas: https://owasp.org/www-community/attacks/CSV_Injection
  const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
  return formulas.map((cell) => `a formula: ${cell.slice(0, 40)}`);
};

const checks: Record<string, (text: string, path: string) => string[]> = {
  html: htmlDefects,
  xml: xmlDefects,
  svg: (text) => [...xmlDefects(text), ...(/<script|\son\w+=/i.test(text) ? ['a script'] : [])],
  json: jsonDefects,
  jsonld: jsonDefects,
  webmanifest: jsonDefects,
  csv: csvDefects,
};

/** Returns what is wrong with a file of the site: it is not well formed, or something in it would run or load. */
export const defectsOf = (path: string, text: string): string[] => {
  const check = checks[path.split('.').at(-1) ?? ''];
  if (!check) return [];
  try {
    return check(text, path).map((defect) => `${path}: ${defect}`);
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message.slice(0, 120) : error}`];
  }
};
