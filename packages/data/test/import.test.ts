import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check, contentFolder } from '../src/check/index.ts';
import { emitModules } from '../src/emit/modules.ts';
import { recordsOf } from '../src/emit/records-of.ts';
import type { Records } from '../src/records.ts';
import { collectionNames } from '../src/schema/index.ts';

const wanted = 300;

let folder: string;

/** The real records, filled up to 300 with copies. */
const manyRecords = async (): Promise<Records> => {
  const { records } = await check(contentFolder, { day: '2026-11-27' });
  if (!records) throw new Error('the records have problems');
  const lists = collectionNames.filter((name) => name !== 'project' && name !== 'trial');
  const many = new Map(lists.map((name) => [name, [...recordsOf(records, name)]]));
  let missing = wanted - collectionNames.flatMap((name) => recordsOf(records, name)).length;
  for (let copy = 1; missing > 0; copy++) {
    for (const name of lists) {
      const copies = recordsOf(records, name).slice(0, missing);
      many.get(name)?.push(...copies.map((record) => ({ ...record, id: `${record.id}-${copy}` })));
      missing -= copies.length;
    }
  }
  return { ...records, ...Object.fromEntries(many) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'empty.js'), 'export const nothing = 0;\n');
  for (const [path, text] of emitModules(await manyRecords())) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

type Times = [start: number, taken: number];

/** At most 20 ms where Node starts in 24 ms, written as a ratio because machines differ. */
const limit = 20 / 24;

/** The processor time in ms of Node's start and of the import of a module. Unlike elapsed time, it ignores other processes. */
const imported = (file: string) => {
  const code = `
    const start = process.cpuUsage();
    await import('./${file}');
    const taken = process.cpuUsage(start);
    console.log(JSON.stringify([start, taken].map(({ user, system }) => (user + system) / 1000)));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Times;
};

it('imports 300 records in at most 20/24 of the time that Node needs to start', () => {
  const runs: { readonly empty: Times; readonly all: Times }[] = [];
  // Both times of one process, which a busy machine slows alike.
  const ratios = () => runs.map(({ empty, all }) => (all[1] - empty[1]) / all[0]).toSorted((one, other) => one - other);
  const ratio = () => ratios()[Math.floor(runs.length / 4)] ?? Number.POSITIVE_INFINITY;
  const least = (of: (run: (typeof runs)[number]) => number) => Math.min(...runs.map(of));
  // The lower quartile of many runs is hardly disturbed by other processes; a busy machine needs more of them.
  while (runs.length < 8 || (runs.length < 40 && ratio() > limit)) {
    runs.push({ empty: imported('empty.js'), all: imported('index.js') });
  }
  const [start, empty, all] = [least((run) => run.empty[0]), least((run) => run.empty[1]), least((run) => run.all[1])];
  console.log(
    `import of ${wanted} records: ${(all - empty).toFixed(1)} ms more than an empty module; Node starts in ${start.toFixed(1)} ms`,
  );
  expect(ratio()).toBeLessThanOrEqual(limit);
}, 60_000);
