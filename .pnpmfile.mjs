const source = '@mirocals/source';

/** Removes the condition that leads to `src` in the workspace, since a published package has no `src`. */
const withoutSource = (target) => {
  if (typeof target !== 'object') return target;
  const { [source]: _, ...published } = target;
  return published;
};

/** @see https://pnpm.io/pnpmfile */
export const hooks = {
  beforePacking: (manifest) => ({
    ...manifest,
    exports: Object.fromEntries(
      Object.entries(manifest.exports).map(([path, target]) => [path, withoutSource(target)]),
    ),
  }),
};
