import { Command, InvalidArgumentError } from 'commander';
import { publish } from './src/publish.ts';
import { currentRelease, listReleases, rollback, verifyRelease } from './src/releases.ts';

const count = (text: string) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('write a whole number from 1 up');
  return number;
};

const program = new Command('publish-site')
  .description('Releases of the site in a folder that a web server reads through the link "current".')
  .addHelpText('after', '\nExit status: 0 done, 1 not done; what was served before is then still served.');

program
  .command('publish <root>')
  .description('publish the built site: written aside, looked over, switched to in one step')
  .option('--site <folder>', 'the built site', 'apps/site/dist')
  .option('--keep <count>', 'how many releases stay for a rollback', count, 5)
  .action(async (root: string, { site, keep }: { site: string; keep: number }) => {
    console.log(`${await publish({ site, root, keep })} is served.`);
  });

program
  .command('rollback <root> [id]')
  .description('serve the release before the present one, or the named one')
  .action(async (root: string, id?: string) => {
    console.log(`${await rollback(root, id)} is served.`);
  });

program
  .command('list <root>')
  .description('list the releases, the newest first')
  .action(async (root: string) => {
    const current = await currentRelease(root);
    for (const id of (await listReleases(root)).reverse()) console.log(id === current ? `${id}  served` : id);
  });

program
  .command('verify <root>')
  .description('compare what is served with what was published')
  .action(async (root: string) => {
    const id = await currentRelease(root);
    if (id === undefined) throw new Error(`Nothing is published in ${root}.`);
    const defects = await verifyRelease(root, id);
    if (defects.length > 0) throw new Error(defects.join('\n'));
    console.log(`${id} is served, as it was published.`);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
