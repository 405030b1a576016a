import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes the changeset of what has changed in the records since a version: how large the step is, by the rules of
 * docs/publishing.md, and the facts that were added, changed and removed, which become the notes of the release.
 *
 *   pnpm changeset:records v1.2.0      since a tag or commit
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const [since] = process.argv.slice(2);

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
const diff = (before: string, format: string) =>
  run(process.execPath, 'packages/data/src/cli.ts', 'diff', before, 'packages/data/content', '--format', format);

if (since === undefined) {
  console.error('Name the version before, as a tag or commit: pnpm changeset:records v1.2.0');
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'mirocals-before-'));
try {
  // The records of then, without touching those of now.
  const archive = join(folder, 'content.tar');
  run('git', 'archive', '--output', archive, since, 'packages/data/content');
  run('tar', '-xf', archive, '-C', folder);
  const before = join(folder, 'packages/data/content');
  const { level } = JSON.parse(diff(before, 'json')) as { level: 'major' | 'minor' | 'patch' | 'none' };
  if (level === 'none') {
    console.log(`The records are those of ${since}.`);
  } else {
    const notes = diff(before, 'markdown').trim();
    const file = join(root, '.changeset/records.md');
    await writeFile(file, `---\n"@mirocals/data": ${level}\n---\n\n${notes}\n`);
    console.log(`.changeset/records.md: ${level}\n\n${await readFile(file, 'utf8')}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
