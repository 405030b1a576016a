#!/usr/bin/env node
const oldest = 22;
const { node } = process.versions;

if (Number.parseInt(node, 10) < oldest) {
  console.error(`mirocals-data needs Node ${oldest} or newer; this is Node ${node}.`);
  process.exitCode = 2;
} else {
  // Node keeps its compiled code in the folder for temporary files: most of a short run is start-up.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache?.();
  const { run } = await import('./cli/run.ts');
  process.exitCode = await run(process.argv.slice(2));
}
