import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles, root } from '../generated.ts';
import { withFieldTables } from '../src/emit/field-tables.ts';

const files = await generatedFiles();

it.each([...files.keys()])('%s is as `pnpm generate` makes it', async (path) => {
  await expect(files.get(path)).toMatchFileSnapshot(join(root, path));
});

it('names what a page of the docs must have for the fields', () => {
  expect(() => withFieldTables('# Data\n')).toThrow('The page has no place for the fields: write <!-- fields');
});
