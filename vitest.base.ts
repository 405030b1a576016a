/** What the tests of all packages share; each package adds its own with vitest's `mergeConfig`. */
export const base = {
  // Tests import the sources of the workspace's packages instead of what was built; the rest is Vite's default.
  ssr: { resolve: { conditions: ['@mirocals/source', 'module', 'node', 'development|production'] } },
  // On a busy machine a page takes longer than vitest's one second to reach the state that a test waits for.
  test: { expect: { poll: { timeout: 30_000 } } },
};
