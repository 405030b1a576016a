import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { read, root, trackedFiles } from './repository.ts';

/** The project's own files that each file imports, type imports included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const code = /^(packages|apps)\/[^/]+\/(src\/.*|[^/]*)\.tsx?$/;

/** The source folder of each workspace package, by the name under which other packages import it. */
const entries = [
  { name: '@mirocals/data', folder: 'packages/data/src' },
  { name: '@mirocals/widgets', folder: 'packages/widgets/src' },
];

const resolveFile = (path: string) =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (candidate) => existsSync(root + candidate) && statSync(root + candidate).isFile(),
  );

/** A subpath of a package is the file or folder of that name; a subpath without such a file means the package's entry. */
const resolveImport = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return resolveFile(posix.join(posix.dirname(from), specifier));
  const entry = entries.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  if (!entry) return undefined;
  const subpath = specifier.slice(entry.name.length + 1).replace(/\.js$/, '');
  return resolveFile(`${entry.folder}/${subpath}`) ?? `${entry.folder}/index.ts`;
};

const specifiersOf = (path: string, text: string): string[] => {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const again = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const late = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  return [...new Set([...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...again, ...late])];
};

/** Returns the imports between all files of the packages and apps, except tests. */
export const importGraph = async (): Promise<ImportGraph> => {
  const files = trackedFiles().filter((path) => code.test(path) && existsSync(root + path));
  const edges = await Promise.all(
    files.map(async (path) => {
      const found = specifiersOf(path, await read(path)).flatMap((one) => resolveImport(path, one) ?? []);
      return [path, found] as const;
    }),
  );
  return new Map(edges);
};

/** Returns the first cycle found, as a path whose first and last file are the same. */
export const cycleIn = (graph: ImportGraph): string[] | undefined => {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return undefined;
};
