import type { Problem } from '@mirocals/data/check/browser';
import type { CollectionName } from '@mirocals/data/schema';
import { fieldName } from './config/field-name.ts';
import { formSchema, pathOptions } from './config/paths.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** What to do about a fact without a source, in the words of the form where it has a box for the fact. */
const inFormWords = (message: string, collection: CollectionName) =>
  message.replace(/add "(.+)" to supports of the source/, (asWritten, path: string) => {
    const option = pathOptions(formSchema(collection))?.find(({ value }) => value === path);
    return option ? `tick "${option.label}" under Supports of the source` : asWritten;
  });

/** A problem as a line of a list: which field, in the words of the form, and what is wrong with it. */
export const problemLine = (
  { file, path, message }: Problem,
  collection: CollectionName,
  own: boolean,
): HTMLElement => {
  const item = element('li');
  const name = fieldName(collection, path);
  item.append(
    element('strong', own ? name || 'This record' : file),
    ` ${own ? inFormWords(message, collection) : `${name === '' ? '' : `${path} `}${message}`}.`,
  );
  return item;
};

const isOwn = ({ file }: Problem, collection: string, slug: string) => file.startsWith(`${collection}/${slug}.`);

/** The lines of all problems of a draft. */
export const problemLines = (problems: readonly Problem[], collection: CollectionName, slug: string): HTMLElement[] =>
  problems.map((problem) => problemLine(problem, collection, isOwn(problem, collection, slug)));

/**
 * Says why a draft was not saved, field by field, and waits until that has been read: what the editor itself says then
 * gives no reason.
 */
export const refuse = (lines: readonly HTMLElement[]): Promise<void> =>
  new Promise((resolve) => {
    const dialog = element('dialog');
    const title = element('h2', 'Not saved yet');
    title.id = 'refused';
    dialog.className = 'refused';
    dialog.setAttribute('aria-labelledby', title.id);
    const list = element('ul');
    list.append(...lines);
    const back = element('button', 'Back to the form');
    back.autofocus = true;
    back.addEventListener('click', () => dialog.close());
    const after = element('p', 'The editor will say once more that there was an error, and keep what you have typed.');
    dialog.append(title, element('p', 'Nothing has been written. To be mended first:'), list, after, back);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
