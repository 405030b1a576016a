import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Left out: what builds and `dev` do not need. */
const leftOut = /^apps\/site\/(dist|preview|test)|^(packages|apps)\/\w+\/(test|recipes|decap|\.\w+)(\/|$)/;

/** A copy of the workspace whose source a test may edit. Its packages link to each other; others are those of the original. */
export interface WorkspaceCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

export const copyWorkspace = async (): Promise<WorkspaceCopy> => {
  const folder = await mkdtemp(join(tmpdir(), 'workspace-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const part of ['packages/data', 'packages/widgets', 'apps/site', 'apps/studio', 'tools', 'tsconfig.base.json']) {
    await mkdir(join(folder, part, '..'), { recursive: true });
    await cp(join(root, part), join(folder, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !leftOut.test(relative(root, source)),
    });
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
