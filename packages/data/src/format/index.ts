import { type Document, isAlias, isCollection, parseDocument, stringify, visit } from 'yaml';
import { schemaOfFile } from '../schema/file.ts';
import { attachComments, commentsOf } from './comments.ts';
import { mergeValue } from './merge.ts';
import { orderKeys } from './order.ts';
import { asWritten, styleValues } from './style.ts';

/** The width at which a line is folded, in characters: that of the code. */
const lineWidth = 120;

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * The text of a content file in the one form that all of them have: keys in the order of the schema, an indentation of
 * two, quotes where a reader of YAML could take a text for something else, lines of 120 characters at most.
 * Comments stay with what they stand at. A text that does not parse comes back as it is, and so does one that could not
 * be brought into form without a loss; formatting twice changes nothing more.
 *
 * @param file its path in the content folder, which tells its schema.
 * @example formatText('milestones/start.yaml', "title: {en: Start}\ndate: '2015-09'\n") // 'date: "2015-09"\ntitle:\n  en: Start\n'
 */
export const formatText = (file: string, text: string): string => {
  if (!file.endsWith('.md')) return formatYaml(file, text);
  const match = frontMatter.exec(text);
  if (match?.index !== 0) return text;
  const [whole, yaml = ''] = match;
  const formatted = formatYaml(file, yaml);
  return formatted === yaml && !isYaml(yaml) ? text : withBody(formatted, text.slice(whole.length));
};

/**
 * The text of a content file that holds a value, to the byte as {@link formatText} leaves it.
 *
 * @param file its path in the content folder, which tells its schema.
 * @param value what the file is to hold; of a news item also `body`. What is `undefined` is left out.
 * @param previous the text that the file has had: the comments of what stays in it are kept.
 * @example formatRecord('people/ada-example.yaml', { name: 'Ada Example', familyName: 'Example' }) // 'name: Ada Example\nfamilyName: Example\n'
 */
export const formatRecord = (file: string, value: object, previous = ''): string => {
  if (!file.endsWith('.md')) return formatValue(file, value, previous);
  const { body = '', ...head } = value as { body?: string };
  return withBody(formatValue(file, head, frontMatter.exec(previous)?.[1] ?? ''), body);
};

const withBody = (yaml: string, body: string) => {
  const text = body.replaceAll('\r\n', '\n').trim();
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
};

const parse = (text: string) => {
  const document = parseDocument(text, { version: '1.2', customTags: (tags) => [...tags, asWritten] });
  attachComments(document, text);
  return document;
};

const isYaml = (text: string) => parse(text).errors.length === 0;

const print = (file: string, document: Document): string => {
  const schema = schemaOfFile(file);
  if (schema) orderKeys(schema, document.contents);
  styleValues(document.contents, lineWidth);
  return document.toString({ lineWidth, flowCollectionPadding: false });
};

const formatValue = (file: string, value: object, previous: string): string => {
  const document = parse(previous);
  const usable = document.errors.length === 0 && isCollection(document.contents) ? document : parse('{}');
  mergeValue(usable, value);
  return formatYaml(file, print(file, usable));
};

const formatYaml = (file: string, text: string): string => {
  if (file.endsWith('.json')) return formatJson(text);
  const document = parse(text);
  if (document.errors.length > 0 || document.warnings.length > 0 || !isCollection(document.contents)) return text;
  if (hasAnchors(document)) return text;
  const formatted = settled(file, print(file, document));
  return isSame(text, formatted) ? formatted : text;
};

/** The library may give a comment another place once its line has moved: such a text has its form after a further pass. */
const settled = (file: string, text: string, passes = 3): string => {
  const next = print(file, parse(text));
  return next === text || passes === 0 ? next : settled(file, next, passes - 1);
};

/** Anchors and aliases, which the check refuses, stand in an order that cannot be changed. */
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

/** Whether nothing is lost: not a value, not a comment. */
const isSame = (before: string, after: string): boolean => {
  const meaning = (text: string) => stringify(parseDocument(text).toJS({ maxAliasCount: 0 }), { sortMapEntries: true });
  return meaning(before) === meaning(after) && commentsOf(before) === commentsOf(after);
};

const formatJson = (text: string): string => (isYaml(text) ? `${JSON.stringify(parse(text).toJS(), null, 2)}\n` : text);
