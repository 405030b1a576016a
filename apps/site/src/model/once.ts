import type { Site } from './site.ts';

/**
 * A function of a site that is asked for the same on page after page: its answer is made once for each site.
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
