import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readHeaders } from '../../apps/site/src/serve/headers-file.ts';
import { scratch } from '../test/small-site.ts';

const headersFile = fileURLToPath(new URL('../../apps/site/dist/_headers', import.meta.url));
const config = fileURLToPath(new URL('../netlify.toml', import.meta.url));
// The types of these packages are not installed in the workspace.
const load = (name: string) => import(name);

it('reads every rule of _headers as intended, by the parser of Netlify', async () => {
  await using folder = await scratch();
  const file = join(folder.path, '_headers');
  await cp(headersFile, file);
  const [, edit = ''] = /&& (sed .*) apps\/site\/dist\/_headers"/.exec(await readFile(config, 'utf8')) ?? [];
  execFileSync('sh', ['-e', '-c', `${edit} ${file}`]);
  const { parseAllHeaders } = await load('@netlify/headers-parser');
  const parsed = await parseAllHeaders({ headersFiles: [file], netlifyConfigPath: config, minimal: true });
  expect(parsed.errors).toEqual([]);
  const rules = readHeaders(await readFile(headersFile, 'utf8'));
  expect(parsed.headers).toEqual(rules.map(({ path, headers }) => ({ for: path, values: headers })));
});

it('reads the redirects of records that have moved, by the parser of Netlify', async () => {
  await using folder = await scratch();
  const file = join(folder.path, '_redirects');
  await writeFile(file, '/news/old/ /news/ 301\n');
  const { parseAllRedirects } = await load('netlify-redirect-parser');
  const parsed = await parseAllRedirects({ redirectsFiles: [file], netlifyConfigPath: config, minimal: true });
  expect(parsed.errors).toEqual([]);
  expect(parsed.redirects).toMatchObject([{ from: '/news/old/', to: '/news/', status: 301 }]);
});
