import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { root } from '../generated-files.ts';

const settings = JSON.parse(await readFile(join(root, '.vscode/settings.json'), 'utf8')) as {
  'yaml.schemas': Record<string, string>;
};

const service = getLanguageService({
  schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});

service.configure({
  validate: true,
  completion: true,
  hover: true,
  schemas: Object.entries(settings['yaml.schemas']).map(([schema, glob]) => ({
    uri: pathToFileURL(join(root, schema)).href,
    fileMatch: [glob],
  })),
});

// The service only rereads a document if its version has changed.
let version = 0;

const documentOf = (file: string, text: string) =>
  TextDocument.create(pathToFileURL(join(root, 'packages/data/content', file)).href, 'yaml', version++, text);

/** The problems that an editor with this repository's settings underlines in a content file: lines from 1, and messages. */
export const underlined = async (file: string, text: string) => {
  const found = await service.doValidation(documentOf(file, text), false);
  return found.map(({ range, message }) => ({ line: range.start.line + 1, message }));
};

/** The completions at the end of a text. */
export const offered = async (file: string, text: string): Promise<string[]> => {
  const document = documentOf(file, text);
  const { items } = await service.doComplete(document, document.positionAt(text.length), false);
  return items.map(({ label }) => label);
};

/** The explanation of the first occurrence of some words. */
export const explained = async (file: string, text: string, words: string): Promise<string> => {
  const document = documentOf(file, text);
  const hover = await service.doHover(document, document.positionAt(text.indexOf(words)));
  return JSON.stringify(hover?.contents);
};
