import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addressesOf } from '../apps/site/test/served-site.ts';
import type { WorkspaceCopy } from '../apps/site/test/workspace-copy.ts';
import { greekInstitute, mndAssociation, reef, university, xmlOf } from '../packages/data/test/create/cordis-files.ts';
import { carberryAt, icon, orcidFile, rorFile } from '../packages/data/test/create/json-files.ts';
import { read } from './repository.ts';
import { copyWholeWorkspace, pathWithPnpm } from './whole-workspace.ts';

/** The commands of the document, in their order. */
const blocks = [...(await read('docs/another-consortium.md')).matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(
  ([, block = '']) => block,
);
const [clone = '', create = '', check = '', start = '', update = '', publish = ''] = blocks;

let home: string;
let workspace: WorkspaceCopy;
let path: string;
beforeAll(async () => {
  workspace = await copyWholeWorkspace();
  path = pathWithPnpm();
  home = await mkdtemp(join(tmpdir(), 'another-consortium-'));
  await mkdir(join(home, 'Downloads/ror'), { recursive: true });
  await mkdir(join(home, 'Downloads/orcid'));
  const person = carberryAt({ organization: { name: 'Motor Neurone Disease Association' } });
  const files = [
    { ...xmlOf(reef, [university, greekInstitute, mndAssociation]), name: '101999999.xml' },
    rorFile(icon, 'ror/00gmhs392.json'),
    orcidFile(person, 'orcid/0000-0002-1825-0097.json'),
  ];
  for (const { name, bytes } of files) await writeFile(join(home, 'Downloads', name), bytes);
});
afterAll(async () => {
  await workspace?.remove();
  await rm(home, { recursive: true });
});

const npmCache = execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim();

/**
 * The environment of a stranger with an empty home folder. What is installed already is not installed again: pnpm would
 * fill a store in that folder.
 */
const environment = () => ({
  ...process.env,
  PATH: path,
  HOME: home,
  MIROCALS_CONTENT: '',
  npm_config_cache: npmCache,
  npm_config_prefer_offline: 'true',
  pnpm_config_verify_deps_before_run: 'false',
});

const sh = async (commands: string) =>
  (await promisify(execFile)('sh', ['-euc', commands], { env: environment() })).stdout;

const recordOf = async (file: string) => parse(await readFile(join(home, 'reef/content', file), 'utf8'));

describe('docs/another-consortium.md', () => {
  it('begins with a clone of this repository', async () => {
    expect(clone).toBe('cd ~\ngit clone https://github.com/OWNER/mirocals.git mirocals\n');
    await symlink(workspace.folder, join(home, 'mirocals'));
  });

  it('creates a repository of records from a file of CORDIS', async () => {
    expect(await sh(create)).toMatch(/Wrote 8 records to .*reef\/content: \d+ facts, 100 % with a source\./);
    expect(await recordOf('organisations/motor-neurone-disease-association.yaml')).toMatchObject({
      place: { city: { en: 'Northampton' }, country: 'GB' },
      pic: '937808902',
    });
  });

  it('checks the records there', async () => {
    expect(await sh(check)).toMatch(/\d+ facts, 100 % with a source\nNo problems found\.\n/);
  });

  it('builds and serves the site and the studio', { timeout: 300_000 }, async () => {
    // Free ports instead of 8080; a group of processes, so that npm, pnpm, turbo and the server end together.
    const env = { ...environment(), PORT: '0', PARTNER_PORT: '0' };
    const child = spawn('sh', ['-euc', start], { env, detached: true });
    try {
      const [site] = await addressesOf(child);
      const home = await (await fetch(`${site}/`)).text();
      expect(home).toContain('<html lang="en"');
      expect(home).toContain(reef.acronym);
      expect(home).not.toContain('MIROCALS');
      expect((await fetch(`${site}/studio/`)).status).toBe(200);
    } finally {
      process.kill(-(child.pid ?? 0));
    }
  });

  it('adds a person from ORCID with --update', async () => {
    expect(await sh(update)).toContain('+ people/josiah-carberry.yaml');
    expect(await recordOf('people/josiah-carberry.yaml')).toMatchObject({
      affiliations: [{ organisation: 'motor-neurone-disease-association', from: '1930-02' }],
    });
    expect(await sh(update)).toContain('Nothing to change');
  });

  it('builds the site for the address at which it will be published', { timeout: 300_000 }, async () => {
    await sh(publish);
    const dist = join(home, 'mirocals/apps/site/dist');
    expect(await readFile(join(dist, 'sitemap.xml'), 'utf8')).toContain('<loc>https://reef.example/</loc>');
    expect(await readFile(join(dist, 'people/index.html'), 'utf8')).toContain('Carberry');
  });

  it('uses only scripts that the repository has', async () => {
    const { scripts } = JSON.parse(await readFile(join(home, 'reef/package.json'), 'utf8'));
    const used = blocks.join('\n').matchAll(/\bnpm (?:run )?(\w+)/g);
    for (const [, name = ''] of used) expect(Object.keys(scripts)).toContain(name);
    const { packageManager } = JSON.parse(await read('package.json'));
    const [pnpm] = packageManager.split('+');
    for (const script of Object.values(scripts)) expect(script).toContain(`npx -y ${pnpm} `);
  });
});

describe('the workflow of a created repository', () => {
  it('pins every action as the workflows here do, and uses only scripts of its package', async () => {
    const workflow = await readFile(join(home, 'reef/.github/workflows/check.yml'), 'utf8');
    const own = await read('.github/workflows/check.yml');
    const pinned = [...workflow.matchAll(/uses: (.+)$/gm)].map(([, action = '']) => action);
    expect(pinned.length).toBe(3);
    for (const action of pinned) expect(own).toContain(action);
    const { jobs, permissions } = parse(workflow);
    expect(permissions).toEqual({ contents: 'read' });
    const runs = jobs.check.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs).toEqual(['npm test', 'npm run build']);
  });
});
