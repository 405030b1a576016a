import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url));

const bundle = async (contents: string) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'tsx' },
    bundle: true,
    external: ['react', 'react/jsx-runtime', 'react-dom'],
    format: 'esm',
    metafile: true,
    minify: true,
    write: false,
  });
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
};

describe('the React package', () => {
  it('is small, needs only React, and contains no react-dom', async () => {
    const { code, inputs } = await bundle(`export * from '@mirocals/widgets'`);
    const bytes = gzipSync(code, { level: 9 }).length;
    console.log(`all components: ${bytes} bytes gzip`);
    // Less than the embed script, which also has the elements, the requests and the style sheet.
    expect(bytes).toBeLessThanOrEqual(3000);
    expect(inputs.filter((path) => /react-dom|node_modules\/(?!@mirocals)/.test(path))).toEqual([]);
    expect(code.match(/from"[^"]+"/g)?.every((source) => source === 'from"react/jsx-runtime"')).toBe(true);
  });

  it('has a subpath for each component, so that a page loads only what it shows', async () => {
    const { code } = await bundle(`export { NewsList } from '@mirocals/widgets/news-list'`);
    expect(code).toContain('mirocals-item');
    for (const other of ['mirocals-cards', 'mirocals-result', 'mirocals-map']) expect(code).not.toContain(other);
  });

  it('has its styles in one layer, and the strings of each language in a separate file', async () => {
    expect(`${await read('dist/styles.css')}`).toMatch(/^@layer mirocals \{/);
    const { code } = await bundle(`export { fr } from '@mirocals/widgets/strings/fr'`);
    expect(code).toContain('Tous les partenaires');
    expect(code).not.toContain('All partners');
  });
});

describe('a release', () => {
  it('never changes', async () => {
    const integrity: Record<string, Record<string, string>> = JSON.parse(`${await read('releases/integrity.json')}`);
    expect(Object.keys(integrity)).toContain('0.1.0');
    for (const [version, files] of Object.entries(integrity))
      for (const [file, hash] of Object.entries(files)) {
        const digest = createHash('sha384')
          .update(await read(`releases/${version}/${file}`))
          .digest('base64');
        expect(`sha384-${digest}`, `${version}/${file}`).toBe(hash);
      }
  });
});
