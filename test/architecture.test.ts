import { beforeAll, describe, expect, it } from 'vitest';
import { cycleIn, type ImportGraph, importGraph } from './imports.ts';
import { read } from './repository.ts';

/** `packages/data`, `apps/site`, … */
const packageOf = (file: string) => file.split('/').slice(0, 2).join('/');

/** The packages that each package may import. */
const allowed: Record<string, readonly string[]> = {
  'packages/data': [],
  'packages/widgets': ['packages/data'],
  'apps/site': ['packages/data', 'packages/widgets'],
  'apps/studio': ['packages/data'],
};

/** How tests import the sources of other packages. */
const shared = 'vitest.base.ts';

describe('the import graph', () => {
  let graph: ImportGraph;
  let between: { from: string; to: string }[];

  beforeAll(async () => {
    graph = await importGraph();
    between = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  });

  it('contains the imports of all files', () => {
    expect(between.length).toBeGreaterThan(200);
    const site = between.filter(
      ({ from, to }) => packageOf(from) === 'apps/site' && packageOf(to) === 'packages/widgets',
    );
    expect(site.length).toBeGreaterThan(0);
  });

  it('points one way: data, widgets, site', () => {
    const wrong = between.filter(({ from, to }) => {
      const [own, other] = [packageOf(from), packageOf(to)];
      return own !== other && to !== shared && !allowed[own]?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it('leads from the studio only to the schema, the check and the formatter', () => {
    const wrong = between.filter(
      ({ from, to }) =>
        packageOf(from) === 'apps/studio' &&
        packageOf(to) === 'packages/data' &&
        !/^packages\/data\/src\/(schema|check|format|index|records|dates|text)\b/.test(to),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    expect(cycleIn(graph)).toBeUndefined();
  });

  it('shows a cycle where there is one', () => {
    const graph = new Map(Object.entries({ a: ['b'], b: ['c'], c: ['d', 'b'], d: [] }));
    expect(cycleIn(graph)).toEqual(['b', 'c', 'b']);
  });
});

describe('docs/architecture.md', () => {
  it('shows exactly the imports between its parts', async () => {
    const [, diagram = ''] = /```mermaid\n([\s\S]*?)```/.exec(await read('docs/architecture.md')) ?? [];
    const nodes = [...diagram.matchAll(/^ *(\w+)\["((?:packages|apps)[^"]+)"\]$/gm)].flatMap(
      ([, name = '', label = '']) => label.split('<br>').map((prefix) => ({ name, prefix })),
    );
    /** The part whose path is the longest prefix of a file; scripts beside `src` belong to no part. */
    const partOf = (file: string) =>
      nodes.filter(({ prefix }) => file.startsWith(prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0]?.name;
    const files = [...(await importGraph())].filter(([file]) => file.includes('/src/'));
    expect(files.filter(([file]) => partOf(file) === undefined).map(([file]) => file)).toEqual([]);
    const arrows = files.flatMap(([from, targets]) =>
      targets
        .filter((to) => partOf(to) !== undefined && partOf(to) !== partOf(from))
        .map((to) => `${partOf(from)} --> ${partOf(to)}`),
    );
    const shown = [...diagram.matchAll(/^ *(\w+ --> \w+)$/gm)].map(([, arrow = '']) => arrow);
    expect([...new Set(shown)].sort()).toEqual([...new Set(arrows)].sort());
  });
});
