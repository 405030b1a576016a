import { accessSync, constants, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** SQLite's error code for a file that another connection has locked. */
const busy = 5;

/**
 * Creates the lock file with the permissions of the umask, so that other users of a group can take the lock; SQLite would
 * give them read access only. Throws if the file is not writable: SQLite would open it for reading and exclude nobody.
 */
const create = (path: string): void => {
  try {
    writeFileSync(path, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    accessSync(path, constants.W_OK);
  }
};

const tryLock = (database: DatabaseSync): boolean => {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
};

/**
 * Runs work while no other process runs work under the same lock file, and waits for its turn if one does.
 *
 * The lock is SQLite's, which is the operating system's: it ends with its process, however that ends, and also applies
 * to other users and containers. So there is no stale lock to recognise. The empty file remains.
 *
 * @param onWait is called once if another process has the lock.
 * @throws what the work throws, and an error if the lock file cannot be written.
 * @example await withLock('dist.lock', () => build());
 */
export const withLock = async <T>(path: string, work: () => Promise<T>, onWait = () => {}): Promise<T> => {
  create(path);
  using database = new DatabaseSync(path, { timeout: 0 });
  if (!tryLock(database)) {
    onWait();
    do await setTimeout(50);
    while (!tryLock(database));
  }
  return await work();
};
