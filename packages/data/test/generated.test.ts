import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles, root } from '../generated-files.ts';
import { withFieldTables } from '../src/emit/field-tables.ts';

const files = await generatedFiles();

it.each([...files.keys()])('%s is up to date with `pnpm generate`', async (path) => {
  await expect(files.get(path)).toMatchFileSnapshot(join(root, path));
});

it('reports missing markers for the field tables', () => {
  expect(() => withFieldTables('# Data\n', ['en'])).toThrow(
    'The page has no markers for the field tables; add <!-- fields',
  );
});
