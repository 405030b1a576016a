import type { Problem } from '@mirocals/data/check/browser';
import type { CollectionName } from '@mirocals/data/schema';
import { fieldName } from './config/field-name.ts';
import { formSchema, pathOptions } from './config/paths.ts';
import { loadAgain } from './unsaved.ts';
import type { ChangedFile } from './versions.ts';

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
const problemLine = ({ file, path, message }: Problem, collection: CollectionName, own: boolean): HTMLElement => {
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

const listOf = (lines: readonly HTMLElement[]): HTMLElement => {
  const list = element('ul');
  list.append(...lines);
  return list;
};

/** Shows a dialog over the form. @returns the answer whose button was pressed; that of the first for Escape. */
const ask = <Answer extends string>(
  heading: string,
  content: readonly HTMLElement[],
  buttons: readonly (readonly [Answer, label: string])[],
): Promise<Answer> =>
  new Promise((resolve) => {
    const dialog = element('dialog');
    const title = element('h2', heading);
    title.id = 'refused';
    dialog.className = 'refused';
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.append(title, ...content);
    for (const [index, [answer, label]] of buttons.entries()) {
      const button = element('button', label);
      button.autofocus = index === 0;
      button.addEventListener('click', () => dialog.close(answer));
      dialog.append(button);
    }
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve((buttons.find(([answer]) => answer === dialog.returnValue) ?? buttons[0])?.[0] as Answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });

const back = ['back', 'Back to the form'] as const;

/** Shows why a draft was not saved, field by field, and waits until the dialog is closed. */
export const refuse = async (lines: readonly HTMLElement[]): Promise<void> => {
  const content = [element('p', 'Nothing has been written. Please correct:'), listOf(lines)];
  await ask('Not saved yet', [...content, element('p', 'Your input is kept.')], [back]);
};

const changeLine = ({ file, fields }: ChangedFile, collection: CollectionName): HTMLElement => {
  const item = element('li');
  const names = fields.map((field) => fieldName(collection, field)).join(', ');
  item.append(element('strong', file), fields.length > 0 ? `: ${names}` : ' has been removed');
  return item;
};

/** Says that files have changed since the form was opened, and asks which version is to stay. */
export const askAboutChange = async (
  changed: readonly ChangedFile[],
  collection: CollectionName,
): Promise<'back' | 'replace'> => {
  const content = [
    element('p', 'Somebody has changed this record since you opened it. Nothing has been written. Changed there:'),
    listOf(changed.map((one) => changeLine(one, collection))),
    element(
      'p',
      'Load the other version to enter your changes into it: your input is kept as a draft that you can restore.',
    ),
  ];
  const answer = await ask('This record has changed', content, [
    back,
    ['load', 'Load the other version'],
    ['replace', 'Replace it with mine'],
  ]);
  if (answer === 'load') loadAgain();
  return answer === 'replace' ? 'replace' : 'back';
};
