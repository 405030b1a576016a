import satisfies from 'spdx-satisfies';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pnpm, read, trackedFiles } from './repository.ts';

/** Licences that only require attribution and a copy of the licence. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
];
/** Licences of tools for building and testing, of which nothing is published. */
const forTools = [...permissive, 'CC-BY-3.0', 'MPL-2.0', 'OFL-1.1'];

/** Packages whose data a test reads. Their licences bind those who distribute them, which this project does not. */
const readByTests = ['ro-crate: GPL-3.0-or-later'];

type Licences = Record<string, { name: string; versions: string[] }[]>;

const refused = (licences: Licences, allowed: readonly string[]) =>
  Object.entries(licences).flatMap(([licence, packages]) => {
    const clean = licence.replace(/^\((.*)\)$/, '$1');
    const known = /^(Unknown|UNLICENSED|SEE LICENSE.*)$/i.test(clean) ? false : satisfies(clean, [...allowed]);
    return known ? [] : packages.map(({ name }) => `${name}: ${licence}`);
  });

describe('dependencies', () => {
  it('have licences that are compatible with the project', () => {
    const licences: Licences = JSON.parse(pnpm(['licenses', 'list', '-r', '--json']));
    expect(Object.keys(licences).length).toBeGreaterThan(5);
    expect(refused(licences, forTools)).toEqual(readByTests);
  });

  it('of the published packages have permissive licences', () => {
    const args = [
      '--filter',
      '@mirocals/data',
      '--filter',
      '@mirocals/widgets',
      'licenses',
      'list',
      '--prod',
      '--json',
    ];
    expect(refused(JSON.parse(pnpm(args)), permissive)).toEqual([]);
  });

  it('are refused if a licence is unknown or asks for more', () => {
    const licences = { 'GPL-3.0-only': [{ name: 'a', versions: [] }], Unknown: [{ name: 'b', versions: [] }] };
    expect(refused(licences, forTools)).toEqual(['a: GPL-3.0-only', 'b: Unknown']);
  });

  it('are listed for a release in CycloneDX, with the two packages', () => {
    const bom = JSON.parse(pnpm(['sbom', '--sbom-format', 'cyclonedx', '--lockfile-only']));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.7' });
    const names = bom.components.map((one: { group?: string; name: string }) => `${one.group ?? ''}/${one.name}`);
    expect(names).toContain('@mirocals/data');
    expect(names).toContain('@mirocals/widgets');
    expect(names).toContain('/zod');
  });

  it('are at least a day old, and run no install script but two', async () => {
    const settings = parse(await read('pnpm-workspace.yaml'));
    expect(settings.minimumReleaseAge).toBeGreaterThanOrEqual(1440);
    expect(settings.minimumReleaseAgeExclude).toBeUndefined();
    const allowed = Object.entries(settings.allowBuilds).filter(([, may]) => may);
    expect(allowed.map(([name]) => name).sort()).toEqual(['esbuild', 'node']);
    expect(settings.dangerouslyAllowAllBuilds).toBeUndefined();
  });

  it('are installed by one version of pnpm, whose hash is named', async () => {
    const { packageManager } = JSON.parse(await read('package.json'));
    const [, version] = /^pnpm@([\d.]+)\+sha512\.[0-9a-f]{128}$/.exec(packageManager) ?? [];
    expect(version, packageManager).toBeDefined();
    for (const file of trackedFiles().filter((path) => /\.(md|ts|tsx|yml|toml)$|\/(run|Containerfile)$/.test(path)))
      for (const [, named] of (await read(file)).matchAll(/pnpm@(\d+(?:\.\d+)+)/g)) expect(named, file).toBe(version);
  });

  it('come from the registry, each with the hash of its bytes', async () => {
    const { packages } = parse(await read('pnpm-lock.yaml')) as {
      packages: Record<string, { resolution: Record<string, string> }>;
    };
    const odd = Object.entries(packages).filter(
      ([, { resolution }]) =>
        !/^sha512-/.test(resolution.integrity ?? '') || 'tarball' in resolution || 'repo' in resolution,
    );
    expect(odd.map(([name]) => name)).toEqual([]);
    const preview: { packages: Record<string, { integrity?: string; resolved?: string }> } = JSON.parse(
      await read('deploy/upload/package-lock.json'),
    );
    const { '': _, ...locked } = preview.packages;
    expect(Object.keys(locked)).toContain('node_modules/wrangler');
    const loose = Object.entries(locked).filter(
      ([, { integrity = '', resolved = 'https://registry.npmjs.org/' }]) =>
        !/^sha512-/.test(integrity) || !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it('have their versions in one place', async () => {
    const manifests = trackedFiles().filter((path) =>
      /^(packages|apps)\/[^/]+\/package\.json$|^(deploy\/|test\/|tools\/)?package\.json$/.test(path),
    );
    const odd: string[] = [];
    for (const path of manifests) {
      const { dependencies, devDependencies } = JSON.parse(await read(path));
      for (const [name, version] of Object.entries<string>({ ...dependencies, ...devDependencies })) {
        if (!/^(catalog:|workspace:)/.test(version)) odd.push(`${path}: ${name} ${version}`);
      }
    }
    expect(odd).toEqual([]);
  });
});
