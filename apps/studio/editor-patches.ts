import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A change to the code of the editor, which its package ships as minified lines: a patch file would be unreadable. */
interface Patch {
  /** What the editor does without it; docs/upstream.md has the reports to its makers. */
  readonly reason: string;
  readonly find: RegExp;
  readonly replace: string | ((...found: string[]) => string);
  /** How often the code is found. A build fails for any other number: the editor has changed, and the patch with it. */
  readonly times: number;
}

/** @param fonts the names of the font files in the editor's package. */
const patches = (fonts: readonly string[]): readonly Patch[] => [
  {
    reason: 'It loads its fonts from a CDN, although they are in its package.',
    find: /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
    replace: (_, name, subset) => `assets/${fonts.find((file) => file.startsWith(`${name}-${subset}`))}`,
    times: 3,
  },
  {
    reason:
      'After a validation it forgets the languages that a record is not in, and fails when one of them is chosen.',
    find: /return (\w+)\.validities=(\w+),\1\.validationMessages=(\w+),(\w+)\}/g,
    replace: (_, draft, validities, messages, valid) => {
      const kept = (name: string, found: string) =>
        `${draft}.${name}={...Object.fromEntries(Object.keys(${draft}.${name}).map(e=>[e,{}])),...${found}}`;
      return `return ${kept('validities', validities)},${kept('validationMessages', messages)},${valid}}`;
    },
    times: 1,
  },
  {
    reason:
      'It closes the database of its backups when a folder is opened, so that no draft can be restored after a reload.',
    find: /if\((\w+)&&!(\w+)\)(?=\{let\{databaseName:\w+\}=\1\.repository\?\?\{\};if\(\w+\)\{\2=new \w+\(\w+,`draft-backups`)/g,
    replace: (_, backend) => `if(${backend})`,
    times: 1,
  },
  {
    reason:
      'It asks githubstatus.com at each start, which the policy of the page blocks, with an error on the console.',
    find: /(?<=async\(\)=>\{)(?=try\{let\{status:\{indicator:\w+\}\}=await )/g,
    replace: 'return`unknown`;',
    times: 1,
  },
  {
    reason: 'It reports a second error after a preSave handler has said why it refuses to save.',
    find: /catch\((\w+)\)\{(?=\1\.message===`validation_failed`)/g,
    replace: (_, error) => `catch(${error}){if(${error}.name===\`SaveRefused\`)return;`,
    times: 1,
  },
];

/** Applies the patches while the editor is bundled. */
export const editorPatches = (fonts: readonly string[]): Plugin => ({
  name: 'editor-patches',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const { reason, find, replace, times } of patches(fonts)) {
        const found = contents.match(find)?.length ?? 0;
        if (found !== times)
          throw new Error(
            `The editor has changed (${found} places, not ${times}); see whether this still holds: ${reason}`,
          );
        contents = contents.replace(find, replace as string);
      }
      return { contents };
    });
  },
});
