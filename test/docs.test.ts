import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch, smallSite } from '../deploy/test/small-site.ts';
import { read, root, trackedFiles } from './repository.ts';

const documents = trackedFiles().filter(
  (path) => path.endsWith('.md') && /^([A-Z]+\.md|docs\/|packages\/[a-z]+\/[A-Z]+\.md)/.test(path),
);

/** The anchors that GitHub makes from headings. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Removes code, whose brackets are not links. */
const withoutCode = (text: string) => text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '');

const manifests = trackedFiles().filter((path) => path.endsWith('/package.json') && !path.startsWith('bench/'));
const manifestOf = async (name: string): Promise<{ name: string; scripts: Record<string, string> }> => {
  const all = await Promise.all(manifests.map(async (path) => JSON.parse(await read(path))));
  return all.find((manifest) => manifest.name === name) ?? { name, scripts: {} };
};

/** The commands that the help of mirocals-data lists. */
const help = execFileSync(process.execPath, ['packages/data/src/cli.ts', '--help'], { cwd: root, encoding: 'utf8' });
const commands = [...help.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name);

describe.each(documents)('%s', (document) => {
  it('has no broken link within the repository', async () => {
    const links = [...withoutCode(await read(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((one) => !/^(https:|mailto:)/.test(one))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : posix.join(posix.dirname(document), path);
      expect(existsSync(root + target), `${link} in ${document}`).toBe(true);
      if (anchor) expect(anchorsOf(await read(target)), `${link} in ${document}`).toContain(anchor);
    }
  });

  it('names only scripts of the root package that exist', async () => {
    const { scripts } = JSON.parse(await read('package.json'));
    const own = new Set([
      ...Object.keys(scripts),
      'install',
      'exec',
      'turbo',
      'add',
      'dlx',
      'publish',
      'pack',
      'sbom',
      'licenses',
    ]);
    const text = await read(document);
    const named = [...text.matchAll(/(?:npx -y pnpm@[\d.]+|(?<![\w-])pnpm) (?:run )?([a-z][\w:-]*)/g)].map(
      ([, name = '']) => name,
    );
    // In prose, any word may follow "pnpm": only code counts.
    const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].join('\n');
    const commands = named.filter((name) => new RegExp(`pnpm(@[\\d.]+)? (run )?${name}(?![\\w:-])`).test(code));
    expect(commands.filter((name) => !own.has(name))).toEqual([]);
  });

  it('names only package scripts, mirocals-data commands and programs that exist', async () => {
    const text = await read(document);
    for (const [, name = '', script = ''] of text.matchAll(
      /--filter (@mirocals\/\w+) (?:run )?(?!exec )([a-z][\w:-]*)/g,
    ))
      expect(Object.keys((await manifestOf(name)).scripts), `${name} ${script}`).toContain(script);
    for (const [, command] of text.matchAll(/(?:pnpm(?:@[\d.]+)?|npx) mirocals-data ([a-z]+)/g))
      expect(commands).toContain(command);
    for (const [, program = ''] of text.matchAll(/\bnode ([\w./-]+\.ts)/g))
      expect(existsSync(root + program), program).toBe(true);
  });

  it('names only files that exist', async () => {
    const text = (await read(document)).replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
    const named = [...text.matchAll(/`((?:packages|apps|docs|deploy|test|bench|\.github)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    const generated = /\/(dist|preview|node_modules|\.cache)(\/|$)/;
    expect(named.filter((path) => !generated.test(path) && !existsSync(root + path))).toEqual([]);
  });
});

describe('docs/security.md', async () => {
  // The rows of all tables, without their headers.
  const rows = [...(await read('docs/security.md')).matchAll(/^\| (.+?) \| .+ \| (.+) \|$/gm)]
    .map(([, threat = '', held = '']) => [threat, held])
    .filter(([threat]) => threat !== 'threat' && threat !== '---');

  it('covers records, pages, script, host page, studio, supply chain and serving', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
  });

  it.each(rows)('%s: names a test that exists', async (_threat, held = '') => {
    const [, file = '', title = ''] = /^`([\w./-]+\.test\.tsx?)`: (.+)$/.exec(held) ?? [];
    expect(file, 'names no test').not.toBe('');
    // Only names of tests and groups count, not comments.
    const named = [...(await read(file)).matchAll(/\b(?:it|test|describe)\b[^'"`]*(['"`])(.*?)\1/g)];
    expect(named.map(([, , name]) => name).filter((name = '') => name.includes(title))).not.toEqual([]);
  });
});

describe('docs/operations.md', () => {
  it('estimates traffic from sizes close to those of the built site', async () => {
    const said = execFileSync(process.execPath, ['deploy/traffic.ts'], { cwd: root, encoding: 'utf8' });
    const figureIn = (text: string, row: RegExp) =>
      Number(new RegExp(`${row.source}[^|\\n]*\\| ([\\d.]+)`, 'm').exec(text)?.[1]);
    const docs = await read('docs/operations.md');
    for (const row of [
      /^\| a view/,
      /^\| views a second/,
      /^\| requests a second at/,
      /^\| from the CDN, in 30 days/,
      /^\| requests a second to/,
    ]) {
      const measured = figureIn(said, row);
      expect(figureIn(docs, row) / measured, `${row.source} is ${measured}`).toBeCloseTo(1, 0);
      expect(Math.abs(figureIn(docs, row) / measured - 1), `${row.source} is ${measured}`).toBeLessThan(0.25);
    }
  });

  it('gives commands that publish and roll back', async () => {
    await using folder = await scratch();
    const commands = (await read('docs/operations.md')).match(/^node deploy\/publish-site\.ts .*$/gm) ?? [];
    expect(commands).toEqual([
      'node deploy/publish-site.ts publish /srv/mirocals',
      'node deploy/publish-site.ts rollback /srv/mirocals',
    ]);
    const www = join(folder.path, 'www');
    const run = (command = '', ...more: string[]) =>
      execFileSync(process.execPath, [...command.replace('/srv/mirocals', www).split(' ').slice(1), ...more], {
        cwd: root,
        encoding: 'utf8',
      });
    const [publish, rollback] = commands;
    const first = run(publish, '--site', await smallSite(folder.path, 'one'));
    run(publish, '--site', await smallSite(folder.path, 'two'));
    expect(run(rollback)).toBe(first);
  });
});
