/** Lets tests import the sources of the workspace's packages instead of what was built; the rest is Vite's default. */
export const fromSource = {
  ssr: { resolve: { conditions: ['@mirocals/source', 'module', 'node', 'development|production'] } },
};
