import { fileURLToPath } from 'node:url';
import { parseContentFile } from '@mirocals/data/check/browser';
import { launchOptions } from '@mirocals/tools/chromium';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withOriginal } from '../src/entry.ts';
import { readRecords } from './open-studio.ts';

/** What the bundled page offers: an editor without a surface, and the studio's gate connected to it. */
interface EditorPage {
  /** Resolves to `refused` with the dialog open, or to `passed`. */
  readonly preSave: (draft: object) => Promise<'passed' | 'refused'>;
}

const bundle = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { connect } from '../src/connect.ts';
        import { createGate } from '../src/gate.ts';
        import { setLanguages } from '../src/languages.ts';
        import { createVersions } from '../src/versions.ts';
        setLanguages(['en', 'fr', 'it', 'sv']);
        const handlers = {};
        const editor = {
          registerCustomFormat: () => {},
          registerEventListener: ({ name, handler }) => { handlers[name] = handler; },
        };
        await connect(editor, { gate: createGate(), versions: createVersions(), read: async () => new Map(window.records) });
        window.preSave = (draft) => {
          const saved = handlers.preSave({ entry: { toJS: () => draft } }).then(() => 'passed', () => 'refused');
          const shown = new Promise((resolve) =>
            new MutationObserver(() => document.querySelector('dialog') && resolve('refused')).observe(document.body, { childList: true }),
          );
          return Promise.race([saved, shown]).finally(() => document.querySelector('dialog')?.close());
        };`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

let browser: Browser;
let page: Page;
let known: { readonly sources: readonly object[] };

beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
  page = await browser.newPage();
  await page.setContent('<!doctype html><title>Editor</title>');
  const records = await readRecords();
  const text = records.get('people/henrik-zetterberg.yaml') ?? '';
  known = withOriginal(parseContentFile('record.yaml', text).value as object, text) as typeof known;
  await page.evaluate((all) => Object.assign(window, { records: all }), [...records]);
  await page.addScriptTag({ type: 'module', content: await bundle() });
  await page.waitForFunction('window.preSave');
});
afterAll(() => browser.close());

const source = {
  collection: 'sources',
  slug: 'lost',
  data: { title: 'Lost', publisher: 'The consortium', kind: 'web-page' },
  i18n: {},
};
/** A record that cites the source. */
const person = (title?: string) => ({
  collection: 'people',
  slug: 'henrik-zetterberg',
  data: {
    ...known,
    ...(title !== undefined && { title }),
    sources: [...known.sources, { source: 'lost', retrieved: '2026-11-23', confidence: 'high', supports: ['name'] }],
  },
  i18n: {},
});

const save = (draft: object, form: string) =>
  page.evaluate(
    ([entry, hash]) => {
      location.hash = hash;
      return (window as unknown as EditorPage).preSave(entry);
    },
    [draft, form] as const,
  );

it('accepts a record with a source that is saved together with it', async () => {
  expect(await save(source, '#/people/new')).toBe('passed');
  expect(await save(person(), '#/people/new')).toBe('passed');
});

it('refuses a record whose source the editor failed to write in the same form', async () => {
  expect(await save(source, '#/people/new')).toBe('passed');
  expect(await save(person(), '#/people/new')).toBe('passed');
  // The editor writes neither. The source is removed from the form, and the record is saved again.
  expect(await save(person(), '#/people/new')).toBe('refused');
});

it('refuses a record whose source the editor failed to write in another form', async () => {
  expect(await save(source, '#/sources/new')).toBe('passed');
  expect(await save(person(), '#/people/new')).toBe('refused');
});

it('refuses a record whose source belonged to a refused save', async () => {
  expect(await save(source, '#/people/new')).toBe('passed');
  expect(await save(person('A title without a source'), '#/people/new')).toBe('refused');
  expect(await save(person(), '#/people/new')).toBe('refused');
});
