import { cp, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { buildAside } from '@mirocals/tools/build-aside';
import { build, type Plugin } from 'esbuild';
import { editorPatches } from './editor-patches.ts';

/** Leaves out what the editor would load for code, maps and images: the forms have none. */
const unused: Plugin = {
  name: 'unused',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(@shikijs\/|svgo\/|leaflet\/|terra-draw|exifr\/)/ }, () => ({
      path: 'unused',
      namespace: 'unused',
    }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default []' }));
  },
};

const editor = fileURLToPath(import.meta.resolve('@sveltia/cms'));
const assets = join(dirname(editor), 'assets');
const fonts = (await readdir(assets)).filter((file) => /\.(woff2|LICENSE\.txt)$/.test(file));

await buildAside('dist', async (folder) => {
  await build({
    entryPoints: ['src/main.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [unused, editorPatches(fonts)],
  });
  for (const file of ['index.html', 'studio.css', 'welcome.css', 'preview.css'])
    await cp(`src/${file}`, join(folder, file));

  for (const font of fonts) await cp(join(assets, font), join(folder, 'assets', font));
});

const files = (await readdir('dist', { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const sizes = await Promise.all(
  files.map(async ({ parentPath, name }) => {
    const bytes = await readFile(join(parentPath, name));
    return { bytes: bytes.length, gzip: (await promisify(gzip)(bytes)).length };
  }),
);
const sum = (key: 'bytes' | 'gzip') => Math.round(sizes.reduce((total, size) => total + size[key], 0) / 1000);
console.log(`studio: ${files.length} files, ${sum('bytes')} kB (${sum('gzip')} kB gzip), only loaded on /studio/`);
