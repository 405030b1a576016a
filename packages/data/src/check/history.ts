import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The days, as `2026-11-23`, on which a record was added to the repository and last changed in it. */
export interface RecordDates {
  readonly created: string;
  readonly modified: string;
}

/** The dates of records by collection and id, such as `organisations/genethon`. */
export type History = ReadonlyMap<string, RecordDates>;

const git = async (folder: string, ...args: string[]) => {
  const run = promisify(execFile);
  const { stdout } = await run('git', args, { cwd: folder, env: { ...process.env, TZ: 'UTC' }, maxBuffer: 2 ** 28 });
  return stdout;
};

/**
 * Reads from git when each record was added and when one of its files last changed: the days of the commits in UTC, so
 * that every build of a commit gives the same dates.
 *
 * @param folder the content folder.
 * @returns an empty map outside a repository, without git, and in a shallow clone, whose oldest commit is not the one
 * that added the records.
 * @example await check(contentFolder, { history: await readHistory(contentFolder) });
 */
export const readHistory = async (folder: string): Promise<History> => {
  let log: string;
  try {
    if ((await git(folder, 'rev-parse', '--is-shallow-repository')).trim() !== 'false') return new Map();
    log = await git(folder, 'log', '--relative', '--name-only', '--no-renames', format, dateFormat, '--', '.');
  } catch {
    return new Map();
  }
  const days = log.split('\0').flatMap((commit) => {
    const [day = '', ...files] = commit.split('\n').filter((line) => line !== '');
    const records = files
      .map((file) => /^[^/]+\/[^/.]+(?=\.)/.exec(file)?.[0])
      .filter((record) => record !== undefined);
    return records.map((record) => ({ record, day }));
  });
  const records = [...Map.groupBy(days, ({ record }) => record)].map(([record, found]) => {
    const sorted = found.map(({ day }) => day).sort();
    return [record, { created: sorted[0] ?? '', modified: sorted.at(-1) ?? '' }] as const;
  });
  return new Map(records);
};

const format = '--format=%x00%cd';
const dateFormat = '--date=format-local:%Y-%m-%d';
