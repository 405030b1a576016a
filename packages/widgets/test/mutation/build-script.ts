import { resolve } from 'node:path';
import { build } from 'tsup';
import type { TestProject } from 'vitest/node';
import { embedBuild } from '../../embed-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The script for pages with every mutant in it, one of which a page may switch on; nothing where no mutants are tried. */
    instrumentedScript: string | undefined;
  }
}

/** Builds the script of sources that Stryker has put its mutants into. */
export default async (project: TestProject) => {
  const folder = resolve(`.cache/mutation-${process.env.STRYKER_MUTATOR_WORKER ?? 0}`);
  await build({ ...embedBuild, config: false, minify: false, outDir: folder });
  project.provide('instrumentedScript', `${folder}/embed/mirocals.js`);
};
