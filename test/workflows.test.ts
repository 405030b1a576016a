import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { read, trackedFiles } from './repository.ts';

interface Job {
  readonly if?: string;
  readonly permissions?: unknown;
  readonly steps?: { uses?: string; run?: string }[];
}

interface Workflow {
  readonly permissions?: Record<string, string> | string;
  readonly jobs: Record<string, Job>;
}

const files = trackedFiles().filter((path) => /^\.github\/workflows\/.+\.ya?ml$/.test(path));

describe.each(files)('%s', (file) => {
  it('pins every action by its whole hash, with the version beside it', async () => {
    const lines = (await read(file)).split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    const loose = lines.filter((line) => !/uses: (\.\/|[\w./-]+@[0-9a-f]{40} # v\d+)/.test(line));
    expect(loose).toEqual([]);
  });

  it('has no permission but those that a job names', async () => {
    const workflow: Workflow = parse(await read(file));
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
  });

  it('puts nothing that a stranger writes into a script', async () => {
    const workflow: Workflow = parse(await read(file));
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run = '' }) => run));
    // https://docs.github.com/en/actions/reference/security/secure-use
    expect(scripts.filter((script) => /\$\{\{[^}]*github\.(event|head_ref)/.test(script))).toEqual([]);
  });

  it('runs only commands that the project has', async () => {
    const { scripts } = JSON.parse(await read('package.json'));
    const known = [...Object.keys(scripts), 'turbo', 'sbom', '-r', '--filter'];
    const commands = [...(await read(file)).matchAll(/pnpm@12\.21\.0 (?:--silent )?(\S+)/g)].map(
      ([, command]) => command,
    );
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !known.includes(command ?? ''))).toEqual([]);
  });
});

describe('the workflows', () => {
  it('have one job that a change must pass, which may read and nothing else', async () => {
    const { jobs, on } = parse(await read('.github/workflows/check.yml'));
    expect(Object.keys(on)).toContain('pull_request');
    expect(jobs.gate.permissions).toEqual({ contents: 'read' });
    expect(JSON.stringify(jobs.gate.steps)).toMatch(/check --format github.*pnpm@12\.21\.0 test/);
  });

  it('run nothing of a change where its difference is told', async () => {
    const { jobs } = parse(await read('.github/workflows/check.yml'));
    expect(jobs.difference.permissions).toEqual({ contents: 'read' });
    const [base, change] = jobs.difference.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(base.with).toMatchObject({ path: 'base', ref: expect.stringContaining('pull_request.base.sha') });
    expect(change.with).toMatchObject({ path: 'change', 'sparse-checkout': 'packages/data/content' });
    const folders = jobs.difference.steps
      .filter(({ run }: { run?: string }) => run)
      .map((step: object) => step['working-directory' as keyof object]);
    expect(new Set(folders)).toEqual(new Set(['base']));
  });

  it('publish packages from one workflow alone, with provenance and without a token, behind an environment', async () => {
    const publishing = await Promise.all(
      files.map(async (file) => [file, /pnpm@[\d.]+ (-r )?publish|npm publish/.test(await read(file))] as const),
    );
    expect(publishing.filter(([, publishes]) => publishes).map(([file]) => file)).toEqual([
      '.github/workflows/release.yml',
    ]);
    const { on, jobs } = parse(await read('.github/workflows/release.yml'));
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
    expect(jobs.release).toMatchObject({
      environment: 'release',
      permissions: { contents: 'write', 'id-token': 'write' },
    });
    expect(JSON.stringify(jobs.release.steps)).toMatch(/publish --provenance/);
    expect(JSON.stringify(jobs.release)).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  });

  const sameRepository = 'github.event.pull_request.head.repo.full_name == github.repository';

  it('give a secret, or the right to write beside a change, to no code of the repository and to no fork', async () => {
    const { on, jobs } = parse(await read('.github/workflows/check.yml'));
    // Both would run with the rights of the repository for a change that a stranger proposes.
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    const trusted = Object.entries<Job>(jobs).filter(([, job]) => /secrets\.|: ?"write"/.test(JSON.stringify(job)));
    expect(trusted.map(([name]) => name)).toEqual(['preview', 'comment']);
    for (const [name, job] of trusted) {
      expect(job.if, name).toContain(sameRepository);
      expect(JSON.stringify(job.steps), name).not.toMatch(/actions\/checkout|pnpm/);
    }
    expect(jobs.preview.permissions).toEqual({ statuses: 'write' });
    expect(jobs.comment.permissions).toEqual({ 'pull-requests': 'write' });
  });

  it('take a change to its preview where the repository has a place for it, and comment either way', async () => {
    const { jobs } = parse(await read('.github/workflows/check.yml'));
    const address = "format('https://pr-{0}.{1}', github.event.number, vars.PREVIEW_HOST)";
    expect(jobs.preview.if).toMatch(/^vars\.PREVIEW_HOST && /);
    expect(jobs.preview.environment.url).toContain(address);
    expect(jobs.difference.env.SITE_URL).toContain(address);
    expect(jobs.difference.env.SITE_PREVIEW).toBe(1);
    const commands = JSON.stringify(jobs.preview.steps);
    expect(commands).toMatch(/npx -y wrangler@\d+\.\d+\.\d+ pages deploy site .*--branch \\"pr-\$NUMBER/);
    expect(commands).toContain('-f context=preview');
    expect(jobs.comment.needs).toEqual(['difference', 'preview']);
    expect(jobs.comment.if).toContain("!cancelled() && needs.difference.result == 'success'");
  });

  it('build the site after each merge and each day, so that what waits appears on its day', async () => {
    const { on } = parse(await read('.github/workflows/publish.yml'));
    expect(on.push).toEqual({ branches: ['main'] });
    expect(on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* \*$/);
  });
});

const forms = trackedFiles().filter((path) => /^\.github\/ISSUE_TEMPLATE\/(?!config).+\.yml$/.test(path));

describe.each(forms)('%s', (file) => {
  it('is a form that a link can fill in with the record and the field', async () => {
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
