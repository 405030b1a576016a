import { stat } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { publish } from './src/publish.ts';
import { currentRelease, listReleases, rollback, verifyRelease } from './src/releases.ts';

const count = (text: string) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('enter a positive whole number');
  return number;
};

/** Makes new files writable for the group if the root is, so that several users can publish, whatever their umask. */
const followRoot = async (root: string) => {
  const mode = await stat(root).then(
    (found) => found.mode,
    () => 0,
  );
  process.umask(mode & 0o020 ? 0o002 : 0o022);
};

const program = new Command('publish-site')
  .description('Publishes the site into a folder that a web server reads through the link "current".')
  .addHelpText('after', '\nExit status: 0 done, 1 not done; the previous release is then still served.');

program
  .command('publish <root>')
  .description('publish the built site as a new release')
  .option('--site <folder>', 'the built site', 'apps/site/dist')
  .option('--keep <count>', 'how many releases to keep for a rollback', count, 5)
  .action(async (root: string, { site, keep }: { site: string; keep: number }) => {
    await followRoot(root);
    console.log(`${await publish({ site, root, keep })} is served.`);
  });

program
  .command('rollback <root> [id]')
  .description('serve the release before the current one, or the named one')
  .action(async (root: string, id?: string) => {
    await followRoot(root);
    console.log(`${await rollback(root, id)} is served.`);
  });

program
  .command('list <root>')
  .description('list the releases, newest first')
  .action(async (root: string) => {
    const current = await currentRelease(root);
    for (const id of (await listReleases(root)).reverse()) console.log(id === current ? `${id}  served` : id);
  });

program
  .command('verify <root>')
  .description('compare what is served with what was published')
  .action(async (root: string) => {
    for (;;) {
      const id = await currentRelease(root);
      if (id === undefined) throw new Error(`Nothing is published in ${root}.`);
      const defects = await verifyRelease(root, id).catch((error: Error) => [error.message]);
      // Another release is served by now: the defects may be its removal.
      if (id !== (await currentRelease(root))) continue;
      if (defects.length > 0) throw new Error(defects.join('\n'));
      console.log(`${id} is served, as it was published.`);
      return;
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
