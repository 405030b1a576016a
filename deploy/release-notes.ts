import { readFile } from 'node:fs/promises';

/**
 * Prints the release notes of a package's current version, from its changelog.
 *
 *   node deploy/release-notes.ts data
 */
const [name = ''] = process.argv.slice(2);
const folder = new URL(`../packages/${name}/`, import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
const changelog = await readFile(new URL('CHANGELOG.md', folder), 'utf8').catch(() => '');
const [, notes] =
  changelog
    .split(/^## /m)
    .find((part) => part.startsWith(version))
    ?.match(/\n([\s\S]*)/) ?? [];
console.log(notes?.trim() ?? `The first release of this package, ${version}.`);
