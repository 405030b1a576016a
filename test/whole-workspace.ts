import { cp, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from '../apps/site/test/workspace-copy.ts';
import { pnpm, read, root } from './repository.ts';

const built = ['packages/data/dist', 'packages/widgets/dist', 'apps/studio/dist', 'apps/site/program'];

/** A copy of the workspace that can be built through turbo, with nothing built yet, as in a fresh clone. */
export const copyWholeWorkspace = async (): Promise<WorkspaceCopy> => {
  const workspace = await copyWorkspace();
  for (const file of ['package.json', 'pnpm-lock.yaml', 'turbo.json', 'vitest.base.ts'])
    await cp(join(root, file), join(workspace.folder, file));
  for (const folder of built) await rm(join(workspace.folder, folder), { recursive: true, force: true });
  // Its dependencies are those of the original, which pnpm must not install again.
  const settings = await read('pnpm-workspace.yaml');
  await writeFile(
    join(workspace.folder, 'pnpm-workspace.yaml'),
    settings.replace('verifyDepsBeforeRun: install', 'verifyDepsBeforeRun: false'),
  );
  return workspace;
};

/** The command search path with the pnpm of the repository, which turbo starts for each task. */
export const pathWithPnpm = (): string =>
  `${dirname(pnpm(['exec', 'sh', '-c', 'command -v pnpm']))}${delimiter}${process.env.PATH}`;
