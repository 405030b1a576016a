import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { root } from '../generated.ts';

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

// The service takes a document for the one that it knows unless its version is another.
let version = 0;

const documentOf = (file: string, text: string) =>
  TextDocument.create(pathToFileURL(join(root, 'packages/data/content', file)).href, 'yaml', version++, text);

/** What an editor with the settings of this repository underlines in a file of the content folder: lines from 1, and words. */
export const underlined = async (file: string, text: string) => {
  const found = await service.doValidation(documentOf(file, text), false);
  return found.map(({ range, message }) => ({ line: range.start.line + 1, message }));
};

/** What it offers where the text ends. */
export const offered = async (file: string, text: string): Promise<string[]> => {
  const document = documentOf(file, text);
  const { items } = await service.doComplete(document, document.positionAt(text.length), false);
  return items.map(({ label }) => label);
};

/** What it says of the first place where some words stand. */
export const explained = async (file: string, text: string, words: string): Promise<string> => {
  const document = documentOf(file, text);
  const hover = await service.doHover(document, document.positionAt(text.indexOf(words)));
  return JSON.stringify(hover?.contents);
};
