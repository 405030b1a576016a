import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.ts';

/**
 * Returns the code samples of a documentation page in one language, without the indentation of a surrounding list. Tests run
 * these samples, so that the documentation and the code agree.
 *
 * @example samplesIn('docs/embedding.md', 'html')
 */
export const samplesIn = (page: string, language: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^( *)```(\w*)\n(.*?)^ *```$/gms)]
    .filter(([, , tag]) => tag === language)
    .map(([, indent = '', , code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
