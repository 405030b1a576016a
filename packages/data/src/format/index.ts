import { type Document, isAlias, isCollection, parseDocument, stringify, visit } from 'yaml';
import { splitMarkdown, trimBody } from '../check/parse-content-file.ts';
import { schemaOfFile } from '../schema/file.ts';
import type { Languages } from '../schema/languages.ts';
import { attachComments, commentsOf } from './comments.ts';
import { mergeValue } from './merge.ts';
import { orderKeys } from './order.ts';
import { asWritten, styleValues } from './style.ts';

export { sortedJson } from './sorted-json.ts';

/** The width at which lines are folded, in characters; the same as for code. */
const lineWidth = 120;

/**
 * Formats the text of a content file: keys in the order of the schema, an indentation of two spaces, quotes where a YAML
 * parser might not read text as text, lines of up to 120 characters. Comments stay with the lines they belong to. A text
 * that does not parse, or that could not be formatted without a loss, is returned unchanged. Formatting a formatted text
 * changes nothing. Letters that are two characters, a letter and its accent (NFD), become one.
 *
 * @param file its path in the content folder, which determines the schema.
 * @param languages those of the consortium, which determine the keys of texts.
 * @example formatText('milestones/start.yaml', "title: {en: Start}\ndate: '2015-09'\n", ['en']) // 'date: "2015-09"\ntitle:\n  en: Start\n'
 */
export const formatText = (file: string, written: string, languages: Languages): string => {
  const text = written.normalize('NFC');
  if (!file.endsWith('.md')) return formatYaml(file, text, languages);
  const parts = splitMarkdown(text);
  if (!parts) return text;
  const formatted = formatYaml(file, parts.yaml, languages);
  return formatted === parts.yaml && !isYaml(parts.yaml) ? text : withBody(formatted, parts.body);
};

/**
 * The text of a content file with a given value, formatted as by {@link formatText}.
 *
 * @param file its path in the content folder, which determines the schema.
 * @param languages those of the consortium, which determine the keys of texts.
 * @param value the value to write; for a news item also its `body`. Keys with `undefined` are left out.
 * @param previous the previous text of the file; comments on values that remain are kept.
 * @example formatRecord('people/ada-example.yaml', { name: 'Ada Example', familyName: 'Example' }, ['en']) // 'name: Ada Example\nfamilyName: Example\n'
 */
export const formatRecord = (file: string, value: object, languages: Languages, previous = ''): string => {
  if (!file.endsWith('.md')) return formatValue(file, value, languages, previous);
  const { body = '', ...head } = value as { body?: string };
  return withBody(formatValue(file, head, languages, splitMarkdown(previous)?.yaml ?? ''), trimBody(body));
};

const withBody = (yaml: string, body: string) => `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;

const parse = (text: string) => {
  const document = parseDocument(text, { version: '1.2', customTags: (tags) => [...tags, asWritten] });
  attachComments(document, text);
  return document;
};

const isYaml = (text: string) => parse(text).errors.length === 0;

const print = (file: string, document: Document, languages: Languages): string => {
  const schema = schemaOfFile(file, languages);
  if (schema) orderKeys(schema, document.contents);
  styleValues(document.contents, lineWidth);
  return document.toString({ lineWidth, flowCollectionPadding: false });
};

const formatValue = (file: string, value: object, languages: Languages, previous: string): string => {
  const document = parse(previous);
  const usable = document.errors.length === 0 && isCollection(document.contents) ? document : parse('{}');
  mergeValue(usable, value);
  return formatYaml(file, print(file, usable, languages), languages);
};

const formatYaml = (file: string, text: string, languages: Languages): string => {
  if (file.endsWith('.json')) return formatJson(text);
  const document = parse(text);
  if (document.errors.length > 0 || document.warnings.length > 0 || !isCollection(document.contents)) return text;
  if (hasAnchors(document)) return text;
  const formatted = settled(file, print(file, document, languages), languages);
  return isSame(text, formatted) ? formatted : text;
};

/** Prints until nothing changes: the library may attach a comment elsewhere once its line has moved. */
const settled = (file: string, text: string, languages: Languages, passes = 3): string => {
  const next = print(file, parse(text), languages);
  return next === text || passes === 0 ? next : settled(file, next, languages, passes - 1);
};

/** Anchors must come before their aliases, so their keys cannot be sorted. The check refuses both. */
const hasAnchors = (document: Document): boolean => {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      found ||= isAlias(node) || node.anchor !== undefined;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
};

/** Whether two texts have the same values and the same comments. */
const isSame = (before: string, after: string): boolean => {
  const meaning = (text: string) => stringify(parseDocument(text).toJS({ maxAliasCount: 0 }), { sortMapEntries: true });
  return meaning(before) === meaning(after) && commentsOf(before) === commentsOf(after);
};

const formatJson = (text: string): string => (isYaml(text) ? `${JSON.stringify(parse(text).toJS(), null, 2)}\n` : text);
