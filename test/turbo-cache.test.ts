import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratch } from '../deploy/test/small-site.ts';
import { root, trackedFiles } from './repository.ts';

interface Task {
  readonly taskId: string;
  readonly hash: string;
  readonly command: string;
  readonly resolvedTaskDefinition: { readonly cache: boolean };
}

/** A copy of the repository, in which files are changed. */
let copy: Awaited<ReturnType<typeof scratch>>;
let before: Map<string, Task>;

/** What turbo would do: the tasks that run a command, by their ids. */
const plan = (): Map<string, Task> => {
  const json = execFileSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'compile', 'build', 'types', 'test', '--dry=json', '--cwd', copy.path],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { tasks }: { tasks: Task[] } = JSON.parse(json);
  return new Map(tasks.filter(({ command }) => command !== '<NONEXISTENT>').map((task) => [task.taskId, task]));
};

/** The tasks that run again after a change: those that always run, and those whose key has changed. */
const runAgain = (now: Map<string, Task>): string[] =>
  [...now.values()]
    .filter(({ taskId, hash, resolvedTaskDefinition }) => {
      return !resolvedTaskDefinition.cache || hash !== before.get(taskId)?.hash;
    })
    .map(({ taskId }) => taskId.replace('@mirocals/', ''));

beforeAll(async () => {
  copy = await scratch();
  for (const path of trackedFiles()) {
    await cp(join(root, path), join(copy.path, path), { recursive: true });
  }
  execFileSync('git', ['init', '--quiet'], { cwd: copy.path });
  before = plan();
});
afterAll(async () => {
  await copy[Symbol.asyncDispose]();
});

const tests = ['data', 'deploy', 'repository', 'site', 'studio', 'tools', 'widgets'].map((name) => `${name}#test`);

describe('turbo', () => {
  it('caches only tasks whose result depends on nothing but files of the repository', () => {
    const cached = [...before.values()].filter(({ resolvedTaskDefinition }) => resolvedTaskDefinition.cache);
    const names = cached.map(({ taskId }) => taskId.replace('@mirocals/', ''));
    // The others depend on the day, on git, on MIROCALS_CONTENT, or on programs of the machine.
    expect(names.filter((name) => !name.endsWith('#types')).sort()).toEqual([
      'site#compile',
      'studio#build',
      'widgets#build',
    ]);
  });

  it.each([
    ['a record', 'packages/data/content/organisations/genethon.yaml', ['data#build', 'site#build', ...tests]],
    ['a logo', 'packages/data/logos/new.svg', ['data#build', 'site#build', ...tests]],
    ['a release of the widgets', 'packages/widgets/releases/0.1.0/mirocals.js', ['site#build', ...tests]],
    ['a page of the docs', 'docs/embedding.md', tests],
    ['the citation', 'CITATION.cff', tests],
    ['the editor settings', '.vscode/settings.json', tests],
    [
      'the source of the data package',
      'packages/data/src/text.ts',
      [
        'data#build',
        'widgets#build',
        'studio#build',
        'site#compile',
        'site#build',
        'data#types',
        'site#types',
        ...tests,
      ],
    ],
    [
      'a component of the widgets',
      'packages/widgets/src/components/mark.tsx',
      ['widgets#build', 'site#compile', 'site#build', 'widgets#types', 'site#types', ...tests],
    ],
    ['a style sheet of the widgets', 'packages/widgets/src/styles/mirocals.css', ['widgets#build', 'site#build']],
    ['a page of the site', 'apps/site/src/pages/home.tsx', ['site#compile', 'site#build', 'site#types', ...tests]],
    ['the Eleventy configuration', 'apps/site/eleventy.config.ts', ['site#compile', 'site#build', 'site#types']],
    ['the source of the studio', 'apps/studio/src/main.ts', ['studio#build', 'site#build', 'studio#types', ...tests]],
    ['the build of the data package', 'packages/data/tsup.config.ts', ['data#build', 'widgets#build', 'site#build']],
    ['the compiler settings of the site', 'apps/site/tsup.config.ts', ['site#compile', 'site#build']],
    ['the swap of folders', 'tools/build-aside.ts', ['data#build', 'widgets#build', 'studio#build', 'site#compile']],
    ['the settings of TypeScript', 'tsconfig.base.json', ['site#compile', 'widgets#build', 'data#types', 'site#types']],
    ['a test of faults', 'deploy/faults/disk.test.ts', ['deploy#types', ...tests]],
  ])('runs all tasks that read %s again when it changes', async (_, file, tasks) => {
    const path = join(copy.path, file);
    const text = await readFile(path).catch(() => undefined);
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, '\n');
    expect(runAgain(plan())).toEqual(expect.arrayContaining(tasks));
    // The next change is compared with the same state.
    if (text) await writeFile(path, text);
  });

  it.each(['node@24', 'react@19', 'esbuild@', 'zod@4'])(
    'compiles again when the lockfile has another %s',
    async (name) => {
      const path = join(copy.path, 'pnpm-lock.yaml');
      const text = await readFile(path, 'utf8');
      const [, version = ''] =
        new RegExp(`^ {2}${name.replace(/@.*/, '')}@(${name.split('@')[1]}[\\d.]*):`, 'm').exec(text) ?? [];
      expect(version).not.toBe('');
      await writeFile(path, text.replaceAll(version, '99.0.0'));
      expect(runAgain(plan())).toEqual(expect.arrayContaining(['site#compile', 'widgets#build']));
      await writeFile(path, text);
    },
  );

  it('does not compile the site again when a record or a page of the docs changes', async () => {
    for (const file of ['packages/data/content/organisations/genethon.yaml', 'docs/embedding.md'])
      await appendFile(join(copy.path, file), '\n');
    expect(runAgain(plan())).not.toContain('site#compile');
  });
});
