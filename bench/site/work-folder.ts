import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, statfs, symlink } from 'node:fs/promises';
import { join } from 'node:path';

const inMemory = '/dev/shm';

/**
 * An empty folder to build in: in memory where the system has 4 GB for that. What a disk takes for tens of thousands of files
 * was seen to change tenfold from minute to minute, with what was removed before and what others write.
 */
export const workFolder = async (): Promise<string> => {
  if (existsSync(inMemory)) {
    const { bavail, bsize } = await statfs(inMemory);
    if (bavail * bsize > 4 * 2 ** 30) {
      const folder = await mkdtemp(join(inMemory, 'bench-'));
      // A blog looks for its generator above its own folder.
      await symlink(join(import.meta.dirname, '../node_modules'), join(folder, 'node_modules'));
      return folder;
    }
  }
  const folder = join(import.meta.dirname, '../.work/site');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
};
