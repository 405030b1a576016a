import { conflictIn } from './accident.ts';
import { type ContentFile, lineAt, unreadable } from './content-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { fileProblem, type Problem } from './problem.ts';

/**
 * Splits a Markdown file into its front matter and its body, whose first line that is not empty is `bodyLine`; `undefined` if
 * it has no front matter.
 *
 * @example splitMarkdown('---\ntitle: T\n---\n\nText.\n') // { yaml: 'title: T\n', body: 'Text.', bodyLine: 5 }
 */
export const splitMarkdown = (text: string): { yaml: string; body: string; bodyLine: number } | undefined => {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const [head, yaml = ''] = match;
  const rest = text.slice(head.length);
  const body = trimBody(rest);
  const [blank = ''] = body === '' ? [] : (/^\s*/.exec(rest) ?? []);
  return { yaml, body, bodyLine: `${head}${blank}`.split('\n').length };
};

/** A body of Markdown without the white space around it, with the line endings of Unix. */
export const trimBody = (body: string) => body.replaceAll('\r\n', '\n').trim();

/**
 * Parses a YAML file, or a Markdown file with YAML front matter.
 *
 * @param file its path, for positions; a name that ends in `.md` means Markdown.
 * @example parseContentFile('people/ada.yaml', 'name: Ada')
 */
export const parseContentFile = (file: string, text: string): ContentFile => {
  const conflict = conflictIn(text);
  if (conflict)
    return unreadable(file, [
      { ...fileProblem(file, conflict.message, 'syntax'), line: lineAt(text, conflict.offset) },
    ]);
  if (!file.endsWith('.md')) return parseYaml(file, text, 0);
  const parts = splitMarkdown(text);
  if (!parts) {
    return unreadable(file, [frontMatterProblem(file, text)]);
  }
  const head = parseYaml(file, parts.yaml, 1);
  if (typeof head.value !== 'object' || head.value === null || Array.isArray(head.value)) return head;
  if (Object.hasOwn(head.value, 'body')) {
    const message = 'belongs below the front matter; move the text there and remove this key';
    return unreadable(file, [{ ...head.at(['body'], 'key'), path: 'body', message, rule: 'syntax' }]);
  }
  return {
    ...head,
    value: parts.body === '' ? head.value : { ...head.value, body: parts.body },
    at: (path, part) => (path[0] === 'body' ? { file, line: parts.bodyLine, column: 1 } : head.at(path, part)),
  };
};

/** What is wrong with a file that does not begin with front matter, or in which it never ends. */
const frontMatterProblem = (file: string, text: string): Problem => {
  const isOpen = /^---[ \t]*\r?\n/.test(text);
  const dashes = /^([-–—]{1,2}|-{4,}|—+|\.{3}|={3,}|\*{3,}|[ ]+---)[ \t]*\r?$/m.exec(text);
  if (dashes) {
    const message = `"${dashes[1]}" does not ${isOpen ? 'end' : 'begin'} the front matter; write a line of three hyphens, ---`;
    return { ...fileProblem(file, message, 'syntax'), line: lineAt(text, dashes.index) };
  }
  const message = isOpen
    ? 'the front matter never ends; write a line --- between the fields and the text'
    : 'has no front matter; begin the file with a line ---, then the fields, then another line ---';
  return fileProblem(file, message, 'syntax');
};
