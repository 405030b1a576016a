import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { checkTexts, readTexts } from '../check/index.ts';
import { registerFiles } from '../check/registers.ts';
import type { Records } from '../records.ts';
import { collectionNames } from '../schema/id.ts';
import { contentOption } from './options.ts';
import { plural } from './words.ts';
import { writeWhole } from './write-file.ts';

type Released = Record<string, Record<string, string>>;

/** `mirocals-data release`: writes down the ids that a version publishes, so that none can go without a word. */
export const addReleaseCommand = (program: Command) =>
  program
    .command('release')
    .description(
      `write the ids that are new in a version into ${registerFiles.released}; from then on they live for ever`,
    )
    .argument('<version>', 'the version that is about to be published, such as 1.2.0')
    .addOption(contentOption())
    .addHelpText('after', examples)
    .action(async (version: string, { content }: { content: string }) => {
      if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is not a version: write it as 1.2.0`);
      const folder = resolve(content);
      const texts = await readTexts(folder);
      const { records, problems } = checkTexts(texts);
      if (!records) {
        console.error(`${plural(problems.length, 'problem')} in the records: mirocals-data check names them.`);
        process.exitCode = 1;
        return;
      }
      const bytes = texts.get(registerFiles.released);
      const before: Released = bytes ? JSON.parse(new TextDecoder().decode(bytes as Uint8Array)) : {};
      const { released, added } = withNewIds(before, records, version);
      await writeWhole(join(folder, registerFiles.released), `${JSON.stringify(released, null, 2)}\n`);
      for (const key of added) console.log(key);
      console.log(added.length === 0 ? 'No id is new.' : `${plural(added.length, 'id')} new in ${version}`);
    });

const examples = `
Examples:
  mirocals-data release 1.2.0`;

const withNewIds = (before: Released, records: Records, version: string) => {
  const added: string[] = [];
  const entries = collectionNames.map((collection) => {
    const known = before[collection] ?? {};
    const ids = [records[collection]].flat().map(({ id }) => id);
    const fresh = ids.filter((id) => !Object.hasOwn(known, id)).sort();
    added.push(...fresh.map((id) => `${collection}/${id}`));
    return [collection, { ...known, ...Object.fromEntries(fresh.map((id) => [id, version])) }] as const;
  });
  return { released: Object.fromEntries(entries) as Released, added };
};
