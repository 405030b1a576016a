import { writeFile } from 'node:fs/promises';
import { emitTypes } from './src/emit/types.ts';

await writeFile('src/records.ts', emitTypes());
