import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { atlas } from '../model/atlas.ts';

const bundle = async (entry: string, options: BuildOptions = {}): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    // The program is compiled before the packages are built, so that a changed record does not compile it again.
    conditions: ['@mirocals/source'],
    write: false,
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
};

/** The oldest browsers that the widgets support. */
const frame = { target: ['chrome109', 'firefox115', 'safari16.4'] };

/** Inlines the outlines of the countries, since the script cannot read files. */
const inlineAtlas: Plugin = {
  name: 'inline-atlas',
  setup: ({ onLoad }) => {
    onLoad({ filter: /model\/atlas\.ts$/ }, ({ path }) => ({
      contents: `import world from '${atlas}'; export const readAtlas = () => world;`,
      resolveDir: dirname(path),
    }));
  },
};

const [
  styles,
  logoStyles,
  printStyles,
  searchScript,
  embedScript,
  hostPageScript,
  frameScript,
  frameStyles,
  framePartners,
  frameTrial,
  studioPreview,
] = await Promise.all([
  bundle('../assets/site.css'),
  bundle('../assets/project-logo.css'),
  bundle('../assets/print.css'),
  bundle('../search/client.ts'),
  bundle('../embed/page-client.ts'),
  bundle('../embed/host-page-client.ts'),
  bundle('../embed/iframe-client.ts', frame),
  bundle('../embed/frame.css', frame),
  bundle('../embed/frame-partners.css', frame),
  bundle('../embed/frame-trial.css', frame),
  bundle('../studio/studio-preview.tsx', {
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [inlineAtlas],
  }),
]);

/**
 * The style sheets and scripts that browsers load, bundled once in a process: `pnpm dev` starts a new one after an edit. The
 * compiled program contains them, so a build of the site starts no esbuild.
 */
export const bundles = {
  styles,
  logoStyles,
  printStyles,
  searchScript,
  embedScript,
  hostPageScript,
  frameScript,
  frameStyles,
  framePartners,
  frameTrial,
  studioPreview,
};
