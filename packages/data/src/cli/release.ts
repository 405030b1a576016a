import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { versionsOf } from '../api/source.ts';
import { readTexts } from '../check/index.ts';
import { type ReleasedIds, registerFiles } from '../check/registers.ts';
import { recordsOf } from '../emit/records-of.ts';
import { plural } from '../plural.ts';
import type { Records } from '../records.ts';
import { collectionNames } from '../schema/id.ts';
import { contentOption } from './options.ts';
import { checkedRecords } from './read-records.ts';
import { writeWhole } from './write-file.ts';

/** `mirocals-data release`: records the ids that a version publishes, so that none can disappear unnoticed. */
export const addReleaseCommand = (program: Command) =>
  program
    .command('release')
    .description(`add the ids that are new in a version to ${registerFiles.released}; from then on they are permanent`)
    .argument('<version>', 'the version that is about to be published, such as 1.2.0')
    .addOption(contentOption())
    .addHelpText('after', examples)
    .action(async (version: string, { content }: { content: string }) => {
      if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is not a version; write it as 1.2.0.`);
      const folder = resolve(content);
      const checked = checkedRecords(await readTexts(folder));
      if (!checked) return;
      const latest = versionsOf(checked.released).at(-1) ?? version;
      if (version.localeCompare(latest, 'en', { numeric: true }) < 0) {
        throw new Error(`${version} is older than ${latest}, which has been released; give a newer version.`);
      }
      const { released, added } = withNewIds(checked.released, checked.records, version);
      await writeWhole(join(folder, registerFiles.released), `${JSON.stringify(released, null, 2)}\n`);
      for (const key of added) console.log(key);
      console.log(added.length === 0 ? 'There are no new ids.' : `${plural(added.length, 'new id')} in ${version}.`);
    });

const examples = `
Examples:
  mirocals-data release 1.2.0`;

const withNewIds = (before: ReleasedIds, records: Records, version: string) => {
  const added: string[] = [];
  const entries = collectionNames.map((collection) => {
    const known = before[collection] ?? {};
    const ids = recordsOf(records, collection).map(({ id }) => id);
    const fresh = ids.filter((id) => !Object.hasOwn(known, id)).sort();
    added.push(...fresh.map((id) => `${collection}/${id}`));
    return [collection, { ...known, ...Object.fromEntries(fresh.map((id) => [id, version])) }] as const;
  });
  return { released: Object.fromEntries(entries) as ReleasedIds, added };
};
