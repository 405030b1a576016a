import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.ts';

/**
 * The samples of code in a page of the documentation that are in a language, as they stand there, without the indentation of
 * the list that they may be in. Tests run what this gives, so that a sample that is changed is what is run.
 *
 * @example samplesIn('docs/embedding.md', 'html')
 */
export const samplesIn = (page: string, language: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^( *)```(\w*)\n(.*?)^ *```$/gms)]
    .filter(([, , tag]) => tag === language)
    .map(([, indent = '', , code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
