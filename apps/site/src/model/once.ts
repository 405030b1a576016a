import type { Site } from './site.ts';

/**
 * Caches the result of a function for each site, for parts that many pages share.
 *
 * @example const footer = oncePerSite((site) => <footer>{site.words.home}</footer>);
 */
export const oncePerSite = <Answer>(make: (site: Site) => Answer): ((site: Site) => Answer) => {
  const kept = new WeakMap<Site, { readonly answer: Answer }>();
  return (site) => {
    const known = kept.get(site) ?? { answer: make(site) };
    kept.set(site, known);
    return known.answer;
  };
};
