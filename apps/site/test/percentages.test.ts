import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '@mirocals/data/check';
import { expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { contentWith } from './content-folder.ts';

it('shows a percentage with the decimals of its record', async () => {
  const file = 'results/lancet-2025.yaml';
  const result = await readFile(join(contentFolder, file), 'utf8');
  const decimal = result
    .replace('percent: 19\n', 'percent: 19.5\n')
    .replace('share: 70\n', 'share: 70.25\n')
    .replaceAll(/\b19(?=\s?%)/g, '19.5');
  const folder = await contentWith({ [file]: decimal });
  const { routes } = await prepareSite({ content: join(folder, 'content') });
  await rm(folder, { recursive: true });
  const textAt = (path: string) => routes.find((route) => route.path === path)?.content() ?? '';
  expect(textAt('/results/')).toContain('19.5% lower');
  expect(textAt('/results/')).toContain('70.25% of');
  expect(textAt('/fr/results/')).toMatch(/19,5\s%/);
});
