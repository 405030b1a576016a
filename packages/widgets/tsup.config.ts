import { defineConfig } from 'tsup';
import { classicBuild, embedBuild } from './embed-build.ts';
import { attributes } from './src/attributes.ts';

const languages = attributes.lang.values;

// Compiles the React package and the script for host pages. build.ts adds the style sheets and the declarations.
export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      feed: 'src/feed/index.ts',
      'fetch-feed': 'src/fetch-feed.ts',
      attributes: 'src/attributes.ts',
      surface: 'src/surface.ts',
      funding: 'src/components/funding.tsx',
      'news-list': 'src/components/news-list.tsx',
      'partner-list': 'src/components/partner-list.tsx',
      'partner-map': 'src/components/partner-map.tsx',
      'trial-status': 'src/components/trial-status.tsx',
      ...Object.fromEntries(languages.map((lang) => [`strings/${lang}`, `src/strings/${lang}.ts`])),
    },
    format: 'esm',
    target: 'es2022',
    external: ['react', 'react/jsx-runtime', /^@mirocals\/data/],
    silent: true,
    plugins: [
      {
        // esbuild imports chunks only for their order. No module here has side effects, and bundlers warn about such imports.
        name: 'no-empty-imports',
        renderChunk: (code) => ({ code: code.replaceAll(/^import "[./]+chunk-\w+\.js";\n/gm, '') }),
      },
    ],
  },
  embedBuild,
  classicBuild,
]);
