import { readFile, writeFile } from 'node:fs/promises';
import { withTables } from './src/docs.ts';

const docs = new URL('../../docs/embedding.md', import.meta.url);
await writeFile(docs, withTables(await readFile(docs, 'utf8')));
