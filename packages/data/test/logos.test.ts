import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, formatProblem, readLogos } from '../src/check/index.ts';
import { mirocalsData, secondConsortium } from './cli.ts';

let work: string;
let content: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'logos-'));
  content = join(work, 'content');
  await cp(secondConsortium, content, { recursive: true });
  await mkdir(join(work, 'logos'));
  await appendFile(join(content, 'organisations/quay-university.yaml'), 'logo: quay.svg\n');
});
afterAll(() => rm(work, { recursive: true }));

const write = (name: string, data: string | Uint8Array) => writeFile(join(work, 'logos', name), data);

const problems = async () => (await check(content)).problems.map(formatProblem);

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>\n${inner}\n</svg>\n`;

/** Creates a socket in the file system. A device would need root; the check sees both as something other than a file. */
const listenOn = (path: string) => {
  const server = createServer().listen(path);
  server.unref();
  return once(server, 'listening');
};

/** What is in a file beside a drawing, the line at which the check reports it, and the start of what it says. */
const hostile: Record<string, readonly [text: string, line: number, says: string]> = {
  'a script': [svg('<path d="M0 0"/>\n<script>steal()</script>'), 3, '<script> may not be in a logo'],
  'a script with a prefix': [
    '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>steal()</s:script></s:svg>',
    1,
    '<s:script> may not be in a logo',
  ],
  'a script of HTML': [
    svg('<script xmlns="http://www.w3.org/1999/xhtml">steal()</script>'),
    2,
    '<script> may not be in a logo',
  ],
  onload: [svg('<path d="M0 0"/>', ' onload="steal()"'), 1, '<svg> has onload, which runs a script'],
  'onload in capitals': [svg('<g ONLOAD="steal()"/>'), 2, '<g> has ONLOAD, which runs a script'],
  foreignObject: [
    svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
    2,
    '<foreignObject>',
  ],
  'a link': [svg('<a href="javascript:steal()"><path d="M0 0"/></a>'), 2, '<a> may not be in a logo'],
  'an animation of a reference': [svg('<set attributeName="href" to="javascript:steal()"/>'), 2, '<set>'],
  'a use of another file': [svg('<use href="https://evil.invalid/x.svg#a"/>'), 2, '<use> has href='],
  'a use of a data address': [svg('<use xlink:href="data:image/svg+xml,x#a"/>'), 2, '<use> has xlink:href='],
  'a picture elsewhere': [svg('<image href="https://evil.invalid/x.png"/>'), 2, '<image> has href='],
  'a drawing in a picture': [svg('<image href="data:image/svg+xml;base64,AAAA"/>'), 2, '<image> has href='],
  'a style sheet elsewhere': [svg('<style>@import "https://evil.invalid/x.css";</style>'), 2, '<style> loads'],
  'a style that hides an address': [svg('<style>.a { fill: \\75 rl(https:x) }</style>'), 2, '<style> loads'],
  'a fill elsewhere': [svg('<path fill="url( //evil.invalid/x )"/>'), 2, '<path> has fill='],
  'a style sheet of the document': [`<?xml-stylesheet href="x.xsl"?>\n${svg('')}`, 1, '<?xml-stylesheet?>'],
  'an entity': [`<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('<text>a</text>')}`, 1, 'its DOCTYPE declares entities'],
  'a page': ['<html><script>steal()</script></html>', 1, 'is not an SVG'],
  'something after the drawing': [`${svg('')}<script>steal()</script>`, 4, 'is not well-formed XML'],
  'an unclosed group': [svg('<g>'), 2, 'is not well-formed XML'],
  'too many levels': [svg('<g>'.repeat(1000) + '</g>'.repeat(1000)), 2, 'is nested more than 200 levels deep'],
};

describe('a logo that a record names', () => {
  it('has to be there, and the check says so at the line of the record', async () => {
    const [said, ...more] = await problems();
    expect(said).toMatch(
      /^organisations\/quay-university\.yaml:\d+:7 {2}logo {2}"quay\.svg" is not in the folder logos\//,
    );
    expect(more).toEqual([]);
    const { status, stdout } = await mirocalsData(['check', '--content', content]);
    expect(status).toBe(1);
    expect(stdout).toContain('"quay.svg" is not in the folder logos/');
  });

  it.each(Object.entries(hostile))('may not have %s', async (_, [text, line, says]) => {
    await write('quay.svg', text);
    const [said = '', ...more] = await problems();
    expect(said.startsWith(`../logos/quay.svg:${line}:`), said).toBe(true);
    expect(said).toContain(`  ${says}`);
    expect(more).toEqual([]);
    expect((await readLogos(content)).get('quay.svg')?.bytes).toBeUndefined();
  });

  it('may be a drawing with references inside it, and loses what drawing programs keep in it', async () => {
    const drawing = '<g fill="url(#a)"><use xlink:href="#b"/><text>A &amp; B</text></g>';
    await write(
      'quay.svg',
      `<?xml version="1.0"?><!-- by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
${svg(`<i:view xmlns:i="http://inkscape.example/"><i:script/></i:view>${drawing}<style>@media (prefers-color-scheme: dark) { .a { fill: url("#a") } }</style>`, ' xml:base="https://evil.invalid/"')}`,
    );
    expect(await problems()).toEqual([]);
    const published = new TextDecoder().decode((await readLogos(content)).get('quay.svg')?.bytes);
    expect(published).toContain(drawing);
    expect(published).not.toMatch(/inkscape|evil|by hand|DOCTYPE/);
  });

  it.each([
    ['a symbolic link', () => symlink('/etc/hostname', join(work, 'logos/quay.svg')), 'is a symbolic link'],
    ['a folder', () => mkdir(join(work, 'logos/quay.svg')), 'is not a file'],
    // Reading it would wait for a writer, for ever.
    ['a pipe', () => execFileSync('mkfifo', [join(work, 'logos/quay.svg')]), 'is not a file'],
    ['a socket', () => listenOn(join(work, 'logos/quay.svg')), 'is not a file'],
    ['too large', () => write('quay.svg', svg(' '.repeat(300_000))), 'a logo may have 262144'],
  ])('may not be %s', async (_, make, says) => {
    await rm(join(work, 'logos/quay.svg'), { recursive: true, force: true });
    await make();
    const [said = '', ...more] = await problems();
    expect(said).toContain(`../logos/quay.svg:1:1  `);
    expect(said).toContain(says);
    expect(more).toEqual([]);
    await rm(join(work, 'logos/quay.svg'), { recursive: true });
    await write('quay.svg', svg('<path d="M0 0"/>'));
  });
});

describe('the logo of the project', () => {
  beforeAll(() => appendFile(join(content, 'project/harbour.yaml'), 'look:\n  logo: anchor.svg\n'));

  const anchor = (attributes: string) => svg('<path d="M0 0"/>', attributes);

  it.each([
    ['has no size', anchor(''), '"anchor.svg" says no size; export it with a viewBox'],
    [
      'contains the name too, and is wide',
      anchor(' viewBox="0 0 400 100"'),
      '"anchor.svg" is 400 × 100; the acronym is shown beside it, so export only the symbol, with a ratio of at most 2:1',
    ],
    ['is high', anchor(' width="10mm" height="30mm"'), '"anchor.svg" is 10 × 30; the acronym'],
  ])('is refused if it %s', async (_, text, says) => {
    await write('anchor.svg', text);
    const [said = '', ...more] = await problems();
    expect(said).toMatch(/^project\/harbour\.yaml:\d+:9 {2}look\.logo {2}/);
    expect(said).toContain(says);
    expect(more).toEqual([]);
  });

  it('has to be there, and may not have a script', async () => {
    await rm(join(work, 'logos/anchor.svg'));
    expect((await problems())[0]).toContain('look.logo  "anchor.svg" is not in the folder logos/');
    await write('anchor.svg', svg('<script>steal()</script>', ' viewBox="0 0 9 9"'));
    expect(await problems()).toEqual([expect.stringMatching(/^\.\.\/logos\/anchor\.svg:2:\d+ {2}<script> may not/)]);
  });

  it('may be up to twice as wide as high', async () => {
    await write('anchor.svg', anchor(' viewBox="0, 0, 20, 10"'));
    expect(await problems()).toEqual([]);
    expect((await readLogos(content)).get('anchor.svg')?.size).toEqual({ width: 20, height: 10 });
  });
});

describe('a PNG', () => {
  const pixels = { width: 3, height: 2, data: Uint8Array.from({ length: 24 }, (_, index) => index * 9), channels: 4 };
  const name = 'harbour.png';

  beforeAll(() => appendFile(join(content, 'organisations/harbour-hospital.yaml'), `logo: ${name}\n`));

  it('is published as its pixels: a page or a comment in the same file is left behind', async () => {
    const png = encode({ ...pixels, text: { Comment: '<script>steal()</script>' } });
    expect(Buffer.from(png).includes('steal')).toBe(true);
    await write(name, Buffer.concat([png, Buffer.from('<html><script>steal()</script></html>')]));
    expect(await problems()).toEqual([]);
    const published = (await readLogos(content)).get(name)?.bytes;
    expect(published).toEqual(encode(pixels));
  });

  it.each([
    ['is another kind of file', Buffer.from(svg('')), 'is not a PNG'],
    ['is cut', encode(pixels).subarray(0, 50), 'cannot be decoded'],
    [
      'has a wrong checksum',
      encode(pixels).map((byte, index) => (index === 29 ? byte ^ 1 : byte)),
      'cannot be decoded',
    ],
    ['says that it is huge', encode(pixels).map((byte, index) => (index === 16 ? 1 : byte)), 'is larger than'],
  ])('is refused if it %s', async (_, bytes, says) => {
    await write(name, bytes);
    const [said = '', ...more] = await problems();
    expect(said).toContain(`../logos/${name}:1:1  ${says}`);
    expect(more).toEqual([]);
  });
});
