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

/** Attributes whose value is an address. */
const addresses = new Set(['action', 'cite', 'data', 'formaction', 'href', 'ping', 'poster', 'src', 'xlink:href']);
/** Those that a page loads by itself, before anybody chooses to. */
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

/** Whether a page's own policy names the hash of what stands in it: then it is the build's, whatever the records hold. */
const isNamed = (elements: readonly Element[], inline: string) => {
  const policy = elements.find(({ attrs }) => attrs.some(({ value }) => value === 'Content-Security-Policy'));
  const hash = createHash('sha256').update(inline).digest('base64');
  return policy?.attrs.some(({ name, value }) => name === 'content' && value.includes(`'sha256-${hash}'`)) ?? false;
};

const htmlDefects = (text: string, path: string): string[] => {
  const defects: string[] = [];
  // A piece that other sites include has no doctype of its own.
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
      else if (!isNamed(elements, inline)) defects.push(`a script that stands in the page: ${inline.slice(0, 60)}`);
    }
    if (tagName === 'style' && !isNamed(elements, inline)) defects.push('a style sheet that stands in the page');
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no place for
const noXmlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

const xmlDefects = (text: string): string[] => {
  const said = XMLValidator.validate(text);
  return [
    ...(said === true ? [] : [`${said.err.msg} in line ${said.err.line}`]),
    ...(noXmlCharacter.test(text) ? ['a character that XML has no place for'] : []),
    ...(/<!ENTITY/.test(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')) ? ['an entity of its own'] : []),
  ];
};

const jsonDefects = (text: string): string[] => {
  JSON.parse(text);
  return [];
};

const csvDefects = (text: string): string[] => {
  const rows: string[][] = parseCsv(text, { bom: true, relax_column_count: false });
  // What a spreadsheet takes for a formula: https://owasp.org/www-community/attacks/CSV_Injection
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

/** What is wrong with a file of the site: not well formed, or something in it would act or load. */
export const defectsOf = (path: string, text: string): string[] => {
  const check = checks[path.split('.').at(-1) ?? ''];
  if (!check) return [];
  try {
    return check(text, path).map((defect) => `${path}: ${defect}`);
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message.slice(0, 120) : error}`];
  }
};
