import { type CollectionName, collectionNames } from '@mirocals/data/schema';
import { setLanguages } from '../src/languages.ts';
import type { Settings } from '../src/settings.ts';

/** The settings of a site without a repository. */
export const settings: Settings = {
  acronym: 'EXAMPLE',
  languages: ['en', 'fr', 'it', 'sv'],
  folder: 'packages/data/content',
  origin: 'https://site.example',
  pages: Object.fromEntries(collectionNames.map((name) => [name, `/${name}/{{slug}}/`])) as Record<
    CollectionName,
    string
  >,
  styles: '/assets/site.css',
  waiting: [],
};

setLanguages(settings.languages);
