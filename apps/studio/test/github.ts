import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';
import { contentPath } from './open-studio.ts';

/** A requested commit. */
export interface AskedCommit {
  readonly branch: string;
  readonly message: string;
  /** The files, by their paths in the repository. */
  readonly additions: ReadonlyMap<string, string>;
  readonly deletions: readonly unknown[];
}

/** The requests to a fake of GitHub. */
export interface Asked {
  readonly branches: string[];
  readonly commits: AskedCommit[];
  /** The bodies of the requests that open a pull request. */
  readonly pullRequests: unknown[];
  /** The number of draft pull requests marked as ready. */
  readied: number;
  /** The token of each request. */
  readonly tokens: Set<string | undefined>;
  /** The files of the repository, by their paths in it; a change here is a commit by somebody else. */
  readonly files: Map<string, string>;
  /** Requests that the fake does not support. */
  readonly unknown: string[];
}

/** The repository in the fake. */
const repositoryName = 'example/records';

const hash = (text: string) => createHash('sha1').update(text).digest('hex');

const head = hash('head');

const aliased = (query: string, pattern: RegExp, answer: (found: string) => unknown) =>
  Object.fromEntries([...query.matchAll(pattern)].map(([, alias = '', found = '']) => [alias, answer(found)]));

const author = { name: 'Ada', email: 'ada@example.org', user: { id: 1, login: 'ada' } };

interface Mutation {
  readonly branch: { readonly branchName: string };
  readonly fileChanges: { readonly additions: { path: string; contents: string }[]; readonly deletions: unknown[] };
  readonly message: { readonly headline: string };
  readonly name: string;
}

/**
 * Fakes api.github.com in a browser: a repository with the given records, and the answers that the pinned version of the
 * editor needs. The settings of the studio name the repository. The fake shows the editor's requests, not what GitHub would do with them.
 */
export const fakeGitHub = async (page: Page, records: ReadonlyMap<string, string>): Promise<Asked> => {
  const files = new Map([...records].map(([file, text]) => [`${contentPath}/${file}`, text]));
  const texts = new Map([...files.values()].map((text) => [hash(text), text]));
  const asked: Asked = {
    branches: [],
    commits: [],
    pullRequests: [],
    readied: 0,
    tokens: new Set(),
    files,
    unknown: [],
  };

  const mutate = (query: string, { branch, fileChanges, message, name }: Mutation): unknown => {
    if (query.includes('createRef(')) {
      asked.branches.push(name);
      return { createRef: { ref: { name } } };
    }
    if (query.includes('markPullRequestReadyForReview(')) {
      asked.readied += 1;
      return { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } };
    }
    const additions = fileChanges.additions.map(
      ({ path, contents }) => [path, Buffer.from(contents, 'base64').toString('utf8')] as const,
    );
    asked.commits.push({
      branch: branch.branchName,
      message: message.headline,
      additions: new Map(additions),
      deletions: fileChanges.deletions,
    });
    const oids = additions.map(([, text], index) => [`file_${index}`, { oid: hash(text) }]);
    const commit = { oid: hash(message.headline), committedDate: '2026-11-25T00:00:00Z', ...Object.fromEntries(oids) };
    return { createCommitOnBranch: { commit } };
  };

  const answer = (query: string): unknown => {
    const target = { oid: head, history: { nodes: [{ oid: head, message: 'Records' }] } };
    if (query.includes('fork: repository')) return { fork: { id: 'R_1' }, base: { ref: { target } } };
    if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: [], totalCount: 0 } } };
    const history = { nodes: [{ author, committedDate: '2026-11-01T00:00:00Z' }] };
    return {
      repository: {
        ref: { target },
        ...aliased(query, /(content_\d+): object\(oid: "(\w+)"\)/g, (oid) => ({
          text: texts.get(oid),
          isTruncated: false,
        })),
        ...aliased(query, /(commit_\d+): object\(oid: "(\w+)"\)/g, () => null),
        ...aliased(query, /(commit_\d+): ref\(/g, () => ({ target: { history } })),
      },
    };
  };

  const rest: Record<string, (route: Route) => unknown> = {
    'GET /user': () => ({ id: 1, login: 'ada', name: 'Ada', email: 'ada@example.org', avatar_url: '', html_url: '' }),
    [`GET /repos/${repositoryName}/collaborators/ada`]: () => '',
    [`GET /repos/${repositoryName}/git/trees/${head}`]: () => ({
      tree: [...files].map(([path, text]) => ({ type: 'blob', path, sha: hash(text), size: text.length })),
    }),
    [`POST /repos/${repositoryName}/pulls`]: (route) => {
      asked.pullRequests.push(route.request().postDataJSON());
      const day = '2026-11-25T00:00:00Z';
      const number = asked.pullRequests.length;
      return {
        number,
        node_id: `P_${number}`,
        html_url: '',
        head: { sha: hash('change') },
        created_at: day,
        updated_at: day,
      };
    },
    [`POST /repos/${repositoryName}/issues/1/labels`]: () => [],
    [`GET /repos/${repositoryName}/issues/1`]: () => ({ labels: [] }),
    [`PATCH /repos/${repositoryName}/issues/1`]: () => ({}),
    'POST /graphql': (route) => {
      const { query, variables } = route.request().postDataJSON();
      return { data: query.includes('mutation') ? mutate(query, variables.input) : answer(query) };
    },
  };

  const contents = `GET /repos/${repositoryName}/contents/`;

  /** The text of a file in a branch: as of its last commit, or as in the branch that it was made from. */
  const textAt = (path: string, branch: string) => {
    if (branch !== 'main' && !asked.branches.includes(`refs/heads/${branch}`)) return undefined;
    return asked.commits.findLast((commit) => commit.branch === branch)?.additions.get(path) ?? files.get(path);
  };

  await page.route('https://api.github.com/**', async (route) => {
    const request = route.request();
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    asked.tokens.add(request.headers().authorization);
    const address = new URL(request.url());
    const name = `${request.method()} ${address.pathname}`;
    if (name.startsWith(contents)) {
      const text = textAt(name.slice(contents.length), address.searchParams.get('ref') ?? '');
      return route.fulfill({ status: text === undefined ? 404 : 200, headers, body: text ?? '' });
    }
    const found = rest[name.replace(/\/issues\/\d+/, '/issues/1')];
    if (!found) asked.unknown.push(name);
    return route.fulfill({ status: found ? 200 : 404, headers, json: found?.(route) ?? {} });
  });
  await page.route('**/studio/settings.json', async (route) => {
    const settings = await (await route.fetch()).json();
    await route.fulfill({ json: { ...settings, repository: { name: repositoryName, branch: 'main' } } });
  });
  return asked;
};

/** Opens the editor from the welcome page and signs in with a token. */
export const signIn = async (page: Page): Promise<void> => {
  await page.reload();
  await page.getByRole('link', { name: 'Open the editor' }).click();
  await page.getByRole('button', { name: /access token/i }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input').fill('a-token');
  await dialog.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.getByRole('grid').first().waitFor();
};
