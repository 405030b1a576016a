import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes a changeset for the changes of the records since a version: the level, by the rules of docs/publishing.md, and the
 * facts that were added, changed and removed, which become the release notes.
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
  console.error('Name the tag or commit of the last version: pnpm changeset:records v1.2.0');
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'mirocals-before-'));
try {
  // Extracts the old records without touching the working tree.
  const archive = join(folder, 'content.tar');
  run('git', 'archive', '--output', archive, since, 'packages/data/content');
  run('tar', '-xf', archive, '-C', folder);
  const before = join(folder, 'packages/data/content');
  const { level } = JSON.parse(diff(before, 'json')) as { level: 'major' | 'minor' | 'patch' | 'none' };
  if (level === 'none') {
    console.log(`The records have not changed since ${since}.`);
  } else {
    const notes = diff(before, 'markdown').trim();
    const file = join(root, '.changeset/records.md');
    await writeFile(file, `---\n"@mirocals/data": ${level}\n---\n\n${notes}\n`);
    console.log(`.changeset/records.md: ${level}\n\n${await readFile(file, 'utf8')}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
