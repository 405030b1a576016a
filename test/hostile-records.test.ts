import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTexts, readTexts } from '@mirocals/data/check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../deploy/src/site-folder.ts';
import { buildTheSite } from '../deploy/test/site-build.ts';
import { defectsOf } from './hostile/inert.ts';
import { hostileRecords, type Placed } from './hostile/records.ts';
import { hostileTexts, refusedAsMarkup, refusedTexts } from './hostile/texts.ts';

const consortium = fileURLToPath(new URL('../packages/data/test/second-consortium', import.meta.url));
const today = new Date().toISOString().slice(0, 10);

/** Files that do not depend on the records: scripts, style sheets and headers. */
const code = /\.(js|css)$|^_headers$/;

it.each(Object.entries(refusedTexts))('the check refuses %s', async (_, hostile) => {
  const file = 'people/ada-example.yaml';
  const texts = await readTexts(consortium);
  const text = new TextDecoder()
    .decode(texts.get(file) as Uint8Array)
    .replace(/^name: .*$/m, `name: ${JSON.stringify(hostile)}`);
  const { problems } = checkTexts(new Map([...texts, [file, text]]), { day: today });
  expect(problems.map(({ path, message }) => [path, message])).toEqual([
    ['name', expect.stringMatching(/ contains the invisible character U\+[0-9A-F]{4}; remove it$/)],
  ]);
});

describe('a site of hostile records', () => {
  let folder: string;
  let placed: Placed;
  let plain: ReadonlyMap<string, Buffer>;
  let hostile: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirocals-'));
    const records = await hostileRecords(consortium, hostileTexts, today);
    placed = records.placed;
    for (const [file, text] of records.files) {
      await mkdir(dirname(join(folder, 'content', file)), { recursive: true });
      await writeFile(join(folder, 'content', file), text);
    }
    const build = async (content: string, name: string) => {
      await mkdir(join(folder, name));
      const { code, output } = await buildTheSite({ folder: join(folder, name), content });
      if (code !== 0) throw new Error(output);
      return readSite(join(folder, name, 'dist'));
    };
    plain = await build(consortium, 'plain');
    hostile = await build(join(folder, 'content'), 'hostile');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('contains every hostile text at least once, except for the markup that the check refuses', () => {
    const refused = Object.keys(placed).filter((name) => placed[name] === 0);
    expect(refused).toEqual(refusedAsMarkup);
  });

  it('is well formed, runs and loads nothing, and links only to https and mail addresses', () => {
    const defects = [...hostile].flatMap(([path, bytes]) => defectsOf(path, bytes.toString()));
    expect(defects).toEqual([]);
  });

  it('has the same files as the site of harmless records, and the same code', () => {
    // Names of pictures contain a hash of their content.
    const names = (files: ReadonlyMap<string, Buffer>) =>
      [...files.keys()].filter((path) => !code.test(path)).map((path) => path.replace(/\.[0-9a-f]{10}\./, '.'));
    expect(names(hostile).sort()).toEqual(names(plain).sort());
    const own = (files: ReadonlyMap<string, Buffer>) => [...files].filter(([path]) => code.test(path));
    expect(own(hostile)).toEqual(own(plain));
  });

  it.each([
    ['page.html', '<!doctype html><title>a</title><a href="javascript:x">a</a>'],
    ['page.html', '<!doctype html><title>a</title><img src="https://evil.example/a.png" alt="">'],
    ['page.html', '<!doctype html><title>a</title><p onclick="x">a</p>'],
    ['page.html', '<!doctype html><title>a</title><script>alert(1)</script>'],
    ['page.html', '<!doctype html><title>a</title><p title="a"b">a</p>'],
    ['feed.xml', '<a><b></a>'],
    ['feed.xml', '<a>\u0008</a>'],
    ['data.json', '{"a":}'],
    ['data.csv', 'a,b\n=1+1,2\n'],
    ['data.csv', 'a,b\n"x,2\n'],
  ])('would fail with %s %s', (path, text) => {
    expect(defectsOf(path, text)).not.toEqual([]);
  });
});
