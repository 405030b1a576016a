import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { read, trackedFiles } from './repository.ts';

interface Workflow {
  readonly permissions?: Record<string, string> | string;
  readonly jobs: Record<string, { permissions?: unknown; steps?: { uses?: string; run?: string }[] }>;
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
});
