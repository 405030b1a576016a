import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../feeds.ts';
import { type Fixture, openFixture } from './fixture.ts';

let fixture: Fixture;
let folder: string;
beforeAll(async () => {
  fixture = await openFixture();
  folder = await mkdtemp(join(tmpdir(), 'widgets-react-'));
});
afterAll(async () => {
  await fixture?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A host page that uses the React components. */
const page = `
  import { NewsList, PartnerList, TrialStatus } from '@mirocals/widgets';
  export const feeds = ${JSON.stringify(feeds)};
  export const Page = ({ feeds }) => <main>
    <PartnerList feed={feeds.partners} layout="list" className="ours" slots={{ title: 'Who takes part', intro: <p>Ours</p>, more: false }} />
    <NewsList feed={feeds.news} limit={3} headingLevel={3} />
    <TrialStatus feed={feeds.trial} />
  </main>;`;

const bundle = async (contents: string, version: 18 | 19, platform: 'node' | 'browser', conditions: string[] = []) => {
  const { outputFiles } = await build({
    stdin: { contents: `${page}\n${contents}`, resolveDir: import.meta.dirname, loader: 'tsx' },
    alias: version === 18 ? { react: 'react-18', 'react-dom': 'react-dom-18' } : {},
    bundle: true,
    conditions,
    define: { 'process.env.NODE_ENV': '"development"' },
    format: 'esm',
    jsx: 'automatic',
    platform,
    banner:
      platform === 'node'
        ? { js: `import { createRequire } from 'node:module'; const require = createRequire('file:///');` }
        : {},
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

const run = async (code: string) => {
  const file = join(folder, `${Math.random()}.mjs`);
  await writeFile(file, code);
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)).result;
};

describe.each([18, 19] as const)('React %i', (version) => {
  it('renders the widgets in Node and hydrates them under a strict policy without an error', async () => {
    const html: string = await run(
      await bundle(
        `import { renderToString } from 'react-dom/server'; export const result = renderToString(<Page feeds={feeds} />);`,
        version,
        'node',
      ),
    );
    expect(html).toContain('<h2 class="mirocals-title">Who takes part</h2><p>Ours</p>');
    const client = await bundle(
      `import { hydrateRoot } from 'react-dom/client';
       import { version } from 'react';
       const report = (error) => console.error(error);
       hydrateRoot(document.getElementById('root'), <Page feeds={feeds} />, { onRecoverableError: report });
       requestIdleCallback(() => { document.title = 'React ' + version; });`,
      version,
      'browser',
    );
    const { page, problems } = await fixture.visit(
      `<!doctype html><title>Host</title><div id="root">${html}</div><script type="module" src="WIDGETS/client.js"></script>`,
      {
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src WIDGETS; connect-src WIDGETS; img-src WIDGETS; require-trusted-types-for 'script'; trusted-types 'none'",
        },
        answers: {
          '/client.js': (_, response) =>
            response
              .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' })
              .end(client),
        },
      },
    );
    await page.waitForFunction((version) => document.title.startsWith(`React ${version}.`), version);
    const before = (await fixture.visit(`<!doctype html><title>Host</title><div id="root">${html}</div>`)).page;
    expect(await page.locator('#root').innerHTML()).toBe(await before.locator('#root').innerHTML());
    expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
  });
});

describe('a server component', () => {
  it('renders the widgets without state and effects', async () => {
    const text: string = await run(
      await bundle(
        `const ServerPage = async () => <Page feeds={await Promise.resolve(feeds)} />;
         const resolve = async (node) => {
           if (Array.isArray(node)) return (await Promise.all(node.map(resolve))).join('');
           if (typeof node === 'string' || typeof node === 'number') return String(node);
           if (!node || typeof node !== 'object') return '';
           if (typeof node.type === 'function') return resolve(await node.type(node.props));
           for (const value of Object.values(node.props)) if (typeof value === 'function') throw new Error('A function in props.');
           return resolve(node.props.children);
         };
         export const result = await resolve(<ServerPage />);`,
        19,
        'node',
        ['react-server'],
      ),
    );
    expect(text).toContain('Primary endpoint not met');
    expect(text).toContain(feeds.partners.partners.at(-1)?.name);
  });
});
