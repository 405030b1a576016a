import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '@mirocals/data/check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite } from '../src/build/build-site.ts';

let work: string;
const build = () => buildSite({ content: join(work, 'content'), output: join(work, 'dist') });

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'logo-'));
  await cp(contentFolder, join(work, 'content'), { recursive: true });
  await appendFile(join(work, 'content/organisations/genethon.yaml'), 'logo: genethon.svg\n');
});
afterAll(() => rm(work, { recursive: true, force: true }));

it('shows the logo of a record instead of its mark, and fails if the file is missing', async () => {
  await expect(build()).rejects.toThrow('"genethon.svg" is not in the folder logos/');

  await mkdir(join(work, 'logos'));
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  await writeFile(join(work, 'logos/genethon.svg'), drawing);
  await build();
  expect((await readFile(join(work, 'dist/logos/genethon.svg'), 'utf8')).trim()).toBe(drawing);
  const page = await readFile(join(work, 'dist/partners/genethon/index.html'), 'utf8');
  expect(page).toMatch(/<img class="logo" src="\/logos\/genethon\.svg"/);
  expect(page).not.toContain('mirocals-mark');

  await writeFile(join(work, 'logos/genethon.svg'), drawing.replace('/>', '><script>steal()</script></svg>'));
  await expect(build()).rejects.toThrow('logos/genethon.svg:1:41  <script> may not be in a logo');
  expect((await readFile(join(work, 'dist/logos/genethon.svg'), 'utf8')).trim()).toBe(drawing);
});
