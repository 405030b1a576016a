import { resolve } from 'node:path';
import { build } from 'tsup';
import type { TestProject } from 'vitest/node';
import { embedBuild } from '../../embed-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The script with all mutants, of which a page activates one; undefined outside mutation tests. */
    instrumentedScript: string | undefined;
  }
}

/** Builds the script from the sources that Stryker has instrumented. */
export default async (project: TestProject) => {
  const folder = resolve(`.cache/mutation-${process.env.STRYKER_MUTATOR_WORKER ?? 0}`);
  await build({ ...embedBuild, config: false, minify: false, outDir: folder });
  project.provide('instrumentedScript', `${folder}/embed/mirocals.js`);
};
