import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { parseContentFile } from '../check/content-file.ts';
import { readTexts } from '../check/index.ts';
import { formatText } from '../format/index.ts';
import { contentOption } from './options.ts';
import { progressOn } from './progress.ts';
import { plural } from './words.ts';
import { writeWhole } from './write-file.ts';

/** `mirocals-data fix`: brings files into the one form that records have. */
export const addFixCommand = (program: Command) =>
  program
    .command('fix')
    .description('bring files into the one form that records have: order of keys, layout, quotes')
    .argument('[files...]', 'which files of the content folder (default: all)')
    .addOption(contentOption())
    .option('--check', 'write nothing; exit with 1 if a file is not in that form')
    .addHelpText('after', examples)
    .action(async (files: string[], { content, check }: { content: string; check?: boolean }) => {
      const folder = resolve(content);
      const texts = await readTexts(folder);
      const names = files.length > 0 ? files.map((file) => nameIn(folder, texts, file)) : [...texts.keys()].sort();
      const changed: string[] = [];
      const progress = progressOn(process.stderr, 'files');
      for (const [index, file] of names.filter((name) => /\.(yaml|json|md)$/.test(name)).entries()) {
        progress.report(index, names.length);
        const text = new TextDecoder().decode(texts.get(file) as Uint8Array);
        const formatted = formatText(file, text);
        if (parseContentFile(file, text).problems.length > 0) {
          console.error(`${file} is left as it is: it does not parse, mirocals-data check says why.`);
          process.exitCode = 1;
        } else if (formatted !== text) {
          changed.push(file);
          if (!check) await writeWhole(join(folder, file), formatted);
          console.log(file);
        }
      }
      progress.end();
      const what = check ? 'not in form' : 'brought into form';
      console.log(changed.length === 0 ? 'All files are in form.' : `${plural(changed.length, 'file')} ${what}`);
      if (check && changed.length > 0) process.exitCode = 1;
    });

const examples = `
No value and no comment is ever lost: a file for which that could not be held is left as it is.
What is wrong with the records themselves is for mirocals-data check.

Examples:
  mirocals-data fix
  mirocals-data fix people/ada-example.yaml
  mirocals-data fix --check   # in a workflow`;

/** A file may be named as it stands in the folder, or by its path from here. */
const nameIn = (folder: string, texts: ReadonlyMap<string, unknown>, file: string) => {
  const name = texts.has(file) ? file : relative(folder, resolve(file)).replaceAll('\\', '/');
  if (!texts.has(name)) throw new Error(`There is no ${file} in ${folder}.`);
  return name;
};
