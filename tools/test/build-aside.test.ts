import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildAside } from '../build-aside.ts';

let work: string;
let output: string;
let source: string;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'build-aside-'));
  output = join(work, 'dist');
  source = join(work, 'source');
  await writeFile(source, 'one');
});
afterEach(() => rm(work, { recursive: true, force: true }));

/** Starts a build of `output` in a process: for some milliseconds, or until it gets a message. */
const start = (milliseconds?: number, options: { uid?: number } = {}) => {
  const arguments_ = [output, source, ...(milliseconds === undefined ? [] : [String(milliseconds)])];
  const process = fork(join(import.meta.dirname, 'build.ts'), arguments_, { ...options, silent: true });
  let text = '';
  process.stderr?.on('data', (chunk) => (text += chunk));
  return { process, isBuilding: once(process, 'message'), ended: once(process, 'close'), errors: () => text };
};

const built = async () =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(output)).sort().map(async (name) => [name, await readFile(join(output, name), 'utf8')]),
    ),
  );

const write = (text: string) => (folder: string) => writeFile(join(folder, 'first'), text);

describe('a build', () => {
  it('replaces the whole folder and leaves only its lock file', async () => {
    await buildAside(output, (folder) => writeFile(join(folder, 'outdated'), ''));
    expect(await buildAside(output, (folder) => write('two')(folder).then(() => 'the result'))).toBe('the result');
    expect(await built()).toEqual({ first: 'two' });
    expect(await readdir(work)).toEqual(['dist', 'dist.lock', 'source']);
  });

  it('makes the folders above its own', async () => {
    output = join(work, 'some/where/dist');
    await buildAside(output, write('one'));
    expect(await built()).toEqual({ first: 'one' });
  });

  it('that fails leaves the folder as it was', async () => {
    await buildAside(output, write('one'));
    const failing = buildAside(output, async (folder) => {
      await write('two')(folder);
      throw new Error('broken record');
    });
    await expect(failing).rejects.toThrow('broken record');
    expect(await built()).toEqual({ first: 'one' });
    expect(await readdir(work)).toEqual(['dist', 'dist.lock', 'source']);
  });

  it('that is killed leaves the folder as it was, and the next one removes what it left', async () => {
    await buildAside(output, write('one'));
    const killed = start();
    await killed.isBuilding;
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(await readdir(work)).toContain('dist.next');
    expect(await built()).toEqual({ first: 'one' });
    await buildAside(output, write('three'));
    expect(await built()).toEqual({ first: 'three' });
    expect(await readdir(work)).toEqual(['dist', 'dist.lock', 'source']);
  });

  it('after one that was killed in the middle of its swap has the previous folder until it succeeds', async () => {
    await buildAside(output, write('one'));
    await rename(output, `${output}.old`);
    await expect(buildAside(output, () => Promise.reject(new Error('broken record')))).rejects.toThrow();
    expect(await built()).toEqual({ first: 'one' });
  });
});

describe('two builds of one folder', () => {
  it.each([0, 50, 200, 400, 800])('started %i ms apart leave what the second one read', async (offset) => {
    const first = start(300);
    await first.isBuilding;
    await setTimeout(offset);
    await writeFile(source, 'two');
    const second = start(0);
    expect(await first.ended).toEqual([0, null]);
    expect(await second.ended).toEqual([0, null]);
    expect(await built()).toEqual({ first: 'two', second: 'two' });
    expect(await readdir(work)).toEqual(['dist', 'dist.lock', 'source']);
  });

  it('say that the second one waits', async () => {
    const first = start();
    await first.isBuilding;
    const second = start(0);
    await expect.poll(second.errors, { timeout: 30_000 }).toBe('Waiting for another build of dist to end.\n');
    first.process.send('end');
    expect(await first.ended).toEqual([0, null]);
    expect(await second.ended).toEqual([0, null]);
  });

  it('in one process run one after the other', async () => {
    let running = 0;
    const build = async (folder: string) => {
      expect(++running).toBe(1);
      await write('x')(folder);
      await setTimeout(20);
      running--;
    };
    await Promise.all([1, 2, 3].map(() => buildAside(output, build)));
    expect(await built()).toEqual({ first: 'x' });
  });

  it('of different folders run at the same time', async () => {
    let other = () => {};
    const first = buildAside(output, () => new Promise<void>((resolve) => (other = resolve)));
    await buildAside(join(work, 'preview'), async () => other());
    await first;
  });

  // In CI a separate step runs it as root.
  if (process.getuid?.() !== 0) console.log('Builds by two users are not tested: needs root.');
  it.skipIf(process.getuid?.() !== 0)('by two users do not disturb each other', async () => {
    await chmod(work, 0o777);
    await mkdir(output);
    const first = start();
    await first.isBuilding;
    const second = start(0, { uid: 65534 });
    expect(await second.ended).toEqual([1, null]);
    expect(second.errors()).toContain(`EACCES: permission denied, access '${output}.lock'`);
    first.process.send('end');
    expect(await first.ended).toEqual([0, null]);
    expect(await built()).toEqual({ first: 'one', second: 'one' });
  });
});
