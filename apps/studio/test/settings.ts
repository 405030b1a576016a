import type { Settings } from '../src/settings.ts';

/** What a site without a repository tells its studio. */
export const settings: Settings = {
  acronym: 'EXAMPLE',
  folder: 'packages/data/content',
  origin: 'https://site.example',
  styles: '/assets/site.css',
  waiting: [],
};
