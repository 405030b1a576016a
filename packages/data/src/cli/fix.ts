import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { readTexts, type Texts } from '../check/index.ts';
import { parseContentFile } from '../check/parse-content-file.ts';
import { readContent, textOf } from '../check/read-content.ts';
import { formatText } from '../format/index.ts';
import { plural } from '../plural.ts';
import { contentOption } from './options.ts';
import { writeWhole } from './write-file.ts';

/** `mirocals-data fix`: formats the files of the records. */
export const addFixCommand = (program: Command) =>
  program
    .command('fix')
    .description('format the files of the records: order of keys, layout, quotes')
    .argument('[files...]', 'the files of the content folder to format (default: all)')
    .addOption(contentOption())
    .option('--check', 'write nothing; exit with 1 if a file is not formatted')
    .addHelpText('after', examples)
    .action(async (files: string[], { content, check }: { content: string; check?: boolean }) => {
      const folder = resolve(content);
      const texts = await readTexts(folder);
      const { languages } = readContent(texts, new Map());
      const names = files.length > 0 ? files.map((file) => nameIn(folder, texts, file)) : [...texts.keys()].sort();
      const changed: string[] = [];
      const skipped: string[] = [];
      for (const file of names.filter((name) => /\.(yaml|json|md)$/.test(name))) {
        const text = textOf(texts, file);
        if (text === undefined || parseContentFile(file, text).problems.length > 0) {
          skipped.push(file);
          console.error(`${file} was skipped, since it cannot be read; run mirocals-data check.`);
          continue;
        }
        const formatted = formatText(file, text, languages);
        if (formatted === text) continue;
        changed.push(file);
        if (!check) await writeWhole(join(folder, file), formatted);
        console.log(file);
      }
      if (changed.length > 0)
        console.log(`${plural(changed.length, 'file')} ${check ? 'not formatted' : 'formatted'}.`);
      else if (skipped.length === 0) console.log('All files are formatted.');
      if (skipped.length > 0 || (check && changed.length > 0)) process.exitCode = 1;
    });

const examples = `
No value and no comment is ever lost: a file that cannot be formatted without a loss is left as it is.
The contents of the records are checked by mirocals-data check.

Examples:
  mirocals-data fix
  mirocals-data fix people/ada-example.yaml
  mirocals-data fix --check   # in a workflow`;

/** The name of a file in the content folder, given that name or a path from the working directory. */
const nameIn = (folder: string, texts: Texts, file: string) => {
  const name = texts.has(file) ? file : relative(folder, resolve(file)).replaceAll('\\', '/');
  if (!texts.has(name)) throw new Error(`There is no ${file} in ${folder}.`);
  return name;
};
