import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator as rules } from '@secretlint/secretlint-rule-preset-recommend';
import { expect, it } from 'vitest';
import { read, root, trackedFiles } from './repository.ts';

/** Files with text that looks like a secret but is not, each with the reason. */
const allowed = [
  'packages/data/test/mistakes/links.ts: an address with a password, which the check refuses',
  'packages/data/test/base-url.test.ts: an address with a password, which is refused as a base URL',
];

const pictures = new Set(['.png', '.jpg', '.webp', '.avif', '.ico', '.woff2']);

const secretsIn = async (filePath: string, content: string) => {
  const { messages } = await lintSource({
    source: { filePath, content, ext: extname(filePath), contentType: 'text' },
    options: { config: { rules: [{ id: rules.meta.id, rule: rules, options: {} }] } },
  });
  return messages.map(({ ruleId }) => `${filePath}: ${ruleId}`);
};

it('finds a token', async () => {
  // In two parts, so that this file does not contain it.
  const token = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
  expect(await secretsIn('example.ts', `const token = '${token}';`)).toHaveLength(1);
});

it('finds no secret in the repository', async () => {
  const files = trackedFiles().filter((path) => !pictures.has(extname(path)) && existsSync(join(root, path)));
  expect(files.length).toBeGreaterThan(100);
  const found = await Promise.all(files.map(async (path) => secretsIn(path, await read(path))));
  const fileOf = (line: string) => line.split(': ')[0];
  const unknown = found.flat().filter((line) => !allowed.some((one) => fileOf(one) === fileOf(line)));
  expect(unknown).toEqual([]);
  const unneeded = allowed.filter((one) => !found.flat().some((line) => fileOf(one) === fileOf(line)));
  expect(unneeded).toEqual([]);
});
