import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildAside } from '../build-aside.ts';

// A build for the tests: writes a file, works for some milliseconds or until it gets a message, and writes another.
const [, , output = '', source = '', milliseconds] = process.argv;

await buildAside(output, async (folder) => {
  const text = await readFile(source, 'utf8');
  await writeFile(join(folder, 'first'), text);
  const isOver = milliseconds ? setTimeout(Number(milliseconds)) : once(process, 'message');
  process.send?.('building');
  await isOver;
  await writeFile(join(folder, 'second'), text);
});
process.disconnect?.();
