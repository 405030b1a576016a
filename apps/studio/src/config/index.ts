import type { CmsConfig } from '@sveltia/cms';
import type { Settings } from '../settings.ts';
import { collectionOf, tasks } from './collections.ts';

/**
 * Makes the configuration of the editor from the schemas of the records and the settings of the site. Decap CMS understands or
 * ignores every option in it.
 */
export const configOf = ({ acronym, languages, folder, origin, pages, repository }: Settings): CmsConfig => ({
  load_config_file: false,
  backend: {
    name: 'github',
    // The editor requires a name, even if only a folder is edited.
    repo: repository?.name ?? `folder/${acronym.toLowerCase()}`,
    branch: repository?.branch ?? 'main',
    ...(repository?.signIn && { base_url: repository.signIn }),
    ...(!repository?.signIn && { auth_methods: ['token'] }),
    // The commit status with the address of a proposal's preview.
    preview_context: 'preview',
    commit_messages: {
      create: 'Add {{collection}} {{slug}}',
      update: 'Correct {{collection}} {{slug}}',
      delete: 'Remove {{collection}} {{slug}}',
    },
  },
  publish_mode: repository ? 'editorial_workflow' : 'simple',
  app_title: `${acronym} studio`,
  logo: { src: '../icon.svg' },
  site_url: origin,
  show_preview_links: repository !== undefined,
  // Nothing is uploaded: the only images are logos, which need a permission.
  media_folder: 'packages/data/logos',
  public_folder: '/logos',
  slug: { encoding: 'ascii', clean_accents: true },
  i18n: { structure: 'multiple_files', locales: [...languages], default_locale: languages[0] },
  output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
  collections: tasks.flat().map((collection) => collectionOf(collection, folder, pages[collection])),
});
