import type { Repository } from './settings.ts';

/** The token with which the editor has signed in, where the editor keeps it. */
const token = (): string => {
  const user = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}') as { token?: string };
  return user.token ?? '';
};

const readFrom = async ({ name }: Repository, path: string, branch: string): Promise<string | undefined> => {
  const address = new URL(`https://api.github.com/repos/${name}/contents/${path}`);
  address.searchParams.set('ref', branch);
  const headers = { Accept: 'application/vnd.github.raw+json', Authorization: `token ${token()}` };
  const response = await fetch(address, { headers, cache: 'no-store' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`GitHub does not show what ${path} is now (${response.status}). Try again later.`);
  return response.text();
};

/**
 * The text of a file as it is now: in the branch of its proposal or, while there is none, in the branch of the accepted records.
 *
 * @param proposal the branch that the editor makes for a proposal, such as `cms/news/brexit`.
 * @returns `undefined` if there is no such file.
 */
export const readRepository = async (
  repository: Repository,
  path: string,
  proposal: string,
): Promise<string | undefined> =>
  (await readFrom(repository, path, proposal)) ?? readFrom(repository, path, repository.branch);
