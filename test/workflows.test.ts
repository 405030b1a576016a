import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scratch } from '../deploy/test/small-site.ts';
import { pnpm, read, trackedFiles } from './repository.ts';

interface Job {
  readonly if?: string;
  readonly permissions?: unknown;
  readonly steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  readonly permissions?: Record<string, string> | string;
  readonly jobs: Record<string, Job>;
}

const files = trackedFiles().filter((path) => /^\.github\/(workflows|actions)\/.+\.ya?ml$/.test(path));
const workflows = files.filter((path) => path.startsWith('.github/workflows/'));

describe.each(files)('%s', (file) => {
  it('pins every action by its full hash, with the version beside it', async () => {
    const lines = (await read(file)).split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    const loose = lines.filter((line) => !/uses: (\.\/|[\w./-]+@[0-9a-f]{40} # v\d+)/.test(line));
    expect(loose).toEqual([]);
  });
});

describe.each(workflows)('%s', (file) => {
  it('grants no permission but those that a job names', async () => {
    const workflow: Workflow = parse(await read(file));
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
  });

  it('puts nothing that a stranger writes into a script', async () => {
    const workflow: Workflow = parse(await read(file));
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run = '' }) => run));
    // https://docs.github.com/en/actions/reference/security/secure-use
    expect(scripts.filter((script) => /\$\{\{[^}]*github\.(event|head_ref)/.test(script))).toEqual([]);
  });

  it('leaves no token in a checkout', async () => {
    const workflow: Workflow = parse(await read(file));
    const checkouts = Object.values(workflow.jobs).flatMap(({ steps = [] }) =>
      steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')),
    );
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  it('runs only commands that the project has', async () => {
    const { scripts } = JSON.parse(await read('package.json'));
    const known = [...Object.keys(scripts), 'turbo', 'sbom', '--filter'];
    const commands = [...(await read(file)).matchAll(/pnpm@12\.21\.0 (?:--silent )?(\S+)/g)].map(
      ([, command]) => command,
    );
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !known.includes(command ?? ''))).toEqual([]);
  });
});

describe('the workflows', () => {
  it('let the job that every change must pass read and do nothing else', async () => {
    const { jobs, on } = parse(await read('.github/workflows/check.yml'));
    expect(Object.keys(on)).toContain('pull_request');
    expect(jobs.gate.permissions).toEqual({ contents: 'read' });
  });

  it('run as root the tests that are left out without it', async () => {
    const { jobs } = parse(await read('.github/workflows/check.yml'));
    const [asRoot] = jobs.gate.steps.flatMap(({ run = '' }: { run?: string }) => (/^sudo env/.test(run) ? [run] : []));
    const tests = trackedFiles().filter((path) => path.endsWith('.test.ts'));
    const needRoot = [];
    for (const file of tests.filter((path) => /^(deploy|tools)\/test\//.test(path)))
      if (/needs root/.test(await read(file))) needRoot.push(file.replace(/.*\/|\.test\.ts$/g, ''));
    expect(needRoot).not.toEqual([]);
    for (const name of needRoot) expect(asRoot).toContain(name);
  });

  it('run the code of the base branch to compare a change with it', async () => {
    const { jobs } = parse(await read('.github/workflows/check.yml'));
    expect(jobs.difference.permissions).toEqual({ contents: 'read' });
    const [base, change] = jobs.difference.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(base.with).toMatchObject({ path: 'base', ref: expect.stringContaining('pull_request.base.sha') });
    expect(change.with.path).toBe('change');
    const folders = jobs.difference.steps
      .filter(({ run }: { run?: string }) => run)
      .map((step: object) => step['working-directory' as keyof object]);
    expect(new Set(folders)).toEqual(new Set(['base']));
  });

  it('check out of a change its records, its logos and its history, and nothing that runs', async () => {
    const { jobs } = parse(await read('.github/workflows/check.yml'));
    const [, change] = jobs.difference.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    await using folder = await scratch();
    const git = (...args: string[]) => execFileSync('git', ['-C', folder.path, ...args], { encoding: 'utf8' });
    git('init', '--quiet', 'change');
    for (const path of [
      'packages/data/content/news/a.en.md',
      'packages/data/logos/a.svg',
      'packages/data/src/index.ts',
      'package.json',
      'apps/site/build.ts',
    ]) {
      await mkdir(dirname(join(folder.path, 'change', path)), { recursive: true });
      await writeFile(join(folder.path, 'change', path), '');
    }
    git('-C', 'change', 'add', '-A');
    git('-C', 'change', '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'A');
    git('clone', '--quiet', '--no-checkout', 'change', 'sparse');
    git('-C', 'sparse', 'sparse-checkout', 'set', ...change.with['sparse-checkout'].trim().split('\n'));
    git('-C', 'sparse', 'checkout', '--quiet');
    const found = await readdir(join(folder.path, 'sparse'), { recursive: true, withFileTypes: true });
    const names = found
      .filter((entry) => entry.isFile() && !/\.git(\/|$)/.test(entry.parentPath))
      .map(({ name }) => name);
    // The root folder belongs to every sparse checkout; no job installs from this one.
    expect(names.sort()).toEqual(['a.en.md', 'a.svg', 'package.json']);
    // A shallow clone has no dates of records, and all of them would differ.
    expect(change.with['fetch-depth']).toBe(0);
  });

  it('publish packages only from the release workflow, without a token, in a job that runs no code', async () => {
    const publishing = await Promise.all(
      workflows.map(async (file) => [file, /pnpm@[\d.]+ (-r )?publish|npm publish/.test(await read(file))] as const),
    );
    expect(publishing.filter(([, publishes]) => publishes).map(([file]) => file)).toEqual([
      '.github/workflows/release.yml',
    ]);
    const { on, jobs } = parse(await read('.github/workflows/release.yml'));
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
    expect(jobs.pack.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish).toMatchObject({
      environment: 'release',
      permissions: { contents: 'write', 'id-token': 'write' },
    });
    const steps = JSON.stringify(jobs.publish.steps);
    expect(steps).toMatch(/npm publish [^&]*--provenance/);
    expect(steps).not.toMatch(/actions\/checkout|\.\/\.github|actions\/cache|pnpm|npx|npm (ci|install)|node /);
    expect(JSON.stringify(jobs)).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  });

  const sameRepository = 'github.event.pull_request.head.repo.full_name == github.repository';

  it('give no secret and no right to write to a fork, nor to anything but locked code', async () => {
    const { on, jobs } = parse(await read('.github/workflows/check.yml'));
    // Both would run with the rights of the repository for a change that a stranger proposes.
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    const trusted = Object.entries<Job>(jobs).filter(([, job]) => /secrets\.|: ?"write"/.test(JSON.stringify(job)));
    expect(trusted.map(([name]) => name)).toEqual(['preview', 'comment']);
    for (const [name, job] of trusted) expect(job.if, name).toContain(sameRepository);
    expect(jobs.preview.permissions).toEqual({ contents: 'read', statuses: 'write' });
    expect(jobs.comment.permissions).toEqual({ 'pull-requests': 'write' });

    const { preview, comment }: Record<string, Job> = jobs;
    expect(JSON.stringify(comment?.steps)).not.toMatch(/actions\/checkout|npm|npx/);
    const checkouts = preview?.steps?.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')) ?? [];
    expect(checkouts.map((one) => [one.with?.ref, one.with?.['sparse-checkout']])).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as the workflow has it
      ['${{ github.event.pull_request.base.sha }}', 'deploy/upload'],
    ]);
    const commands = preview?.steps?.flatMap(({ run = [] }) => run).map((run) => run.split(' ').slice(0, 2).join(' '));
    expect(commands).toEqual(['npm ci', 'deploy/upload/node_modules/.bin/wrangler pages', 'gh api']);
    expect(JSON.stringify(preview?.steps)).toMatch(/npm ci [^"]*--ignore-scripts/);
  });

  it('build the site every day, so that scheduled items appear on their day', async () => {
    const { on } = parse(await read('.github/workflows/publish.yml'));
    expect(on.push).toEqual({ branches: ['main'] });
    expect(on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* \*$/);
  });

  it('test faults every week, as root and with every program, so that nothing is skipped', async () => {
    const { on, jobs } = parse(await read('.github/workflows/weekly.yml'));
    expect(on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* [0-6]$/);
    const commands = jobs.faults.steps.flatMap(({ run = [] }: { run?: string | [] }) => run);
    expect(commands).toEqual([
      'sudo .ci/install-test-tools',
      expect.stringMatching(/^sudo env "PATH=\$PATH" CI=true npx -y pnpm@[\d.]+ faults$/),
    ]);
  });

  it('keep the folder in which pnpm stores packages from one run to the next', async () => {
    await using data = await scratch();
    const store = pnpm(['store', 'path'], { XDG_DATA_HOME: data.path }).trim();
    const { runs } = parse(await read('.github/actions/node/action.yml'));
    const cache = runs.steps.find(({ uses }: { uses: string }) => uses.startsWith('actions/cache@'));
    expect(store).toMatch(new RegExp(`^${cache.with.path.replace('~/.local/share', data.path)}/v\\d+$`));
  });
});

const forms = trackedFiles().filter((path) => /^\.github\/ISSUE_TEMPLATE\/(?!config).+\.yml$/.test(path));

describe.each(forms)('%s', (file) => {
  it('has the fields that a link fills in: the record and the field', async () => {
    const { name, description, body } = parse(await read(file));
    expect([name, description].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    const fields = body.filter(({ type }: { type: string }) => type !== 'markdown');
    const ids: string[] = fields.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['record', 'field']));
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown']).toContain(type);
      expect(attributes.label).toMatch(/^[A-Z]/);
    }
  });
});
