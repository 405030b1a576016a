import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The days, as `2026-11-23`, on which a record came into the repository and on which it last changed there. */
export interface RecordDates {
  readonly created: string;
  readonly modified: string;
}

/** The dates of records, by collection and id, such as `organisations/genethon`. */
export type History = ReadonlyMap<string, RecordDates>;

const git = async (folder: string, ...args: string[]) => {
  const run = promisify(execFile);
  const { stdout } = await run('git', args, { cwd: folder, env: { ...process.env, TZ: 'UTC' }, maxBuffer: 2 ** 28 });
  return stdout;
};

/**
 * When each record of a folder came into its git repository, and when one of its files last changed there: the days of
 * the commits, in UTC, so that every build of a commit says the same.
 *
 * @param folder the content folder.
 * @returns nothing outside a repository, without git, and in a shallow clone, whose oldest commit would pass for the
 * origin of everything.
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
