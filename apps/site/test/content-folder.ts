import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '@mirocals/data/check';

/** Makes a folder with the real records in `content`, and adds or replaces files there: their texts by path. */
export const contentWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'site-test-'));
  const content = join(folder, 'content');
  await cp(contentFolder, content, { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(content, path), text);
  return folder;
};

/** The text of a file with a news item in English. */
export const newsFile = (fields: string, body = 'A body.'): string => `---
${fields}
sources:
  - source: fact-file
    retrieved: "2026-11-23"
    confidence: high
    supports: [title, summary, body, published]
---

${body}
`;
