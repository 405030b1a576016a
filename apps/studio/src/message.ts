import type { Problem } from '@mirocals/data/check/browser';
import type { CollectionName } from '@mirocals/data/schema';
import { fieldName } from './config/field-name.ts';
import { formSchema, pathOptions } from './config/paths.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** Says what to do about a fact without a source in the words of the form, if the form has a check box for the fact. */
const inFormWords = (message: string, collection: CollectionName) =>
  message.replace(/add "(.+)" to supports of the source/, (asWritten, path: string) => {
    const option = pathOptions(formSchema(collection))?.find(({ value }) => value === path);
    return option ? `tick "${option.label}" under Supports of the source` : asWritten;
  });

/** A problem as a list item: the field, in the words of the form, and what is wrong. */
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

/** Returns a list item for each problem of a draft. */
export const problemLines = (problems: readonly Problem[], collection: CollectionName, slug: string): HTMLElement[] =>
  problems.map((problem) => problemLine(problem, collection, isOwn(problem, collection, slug)));

/** Shows why a draft was not saved, field by field, and waits until the dialog is closed. The editor's own message has no reason. */
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
    const after = element('p', 'The editor will also report an error. Your input is kept.');
    dialog.append(title, element('p', 'Nothing has been written. Please correct:'), list, after, back);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
