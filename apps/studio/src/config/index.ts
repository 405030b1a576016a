import { languages } from '@mirocals/data/schema';
import type { CmsConfig } from '@sveltia/cms';
import type { Settings } from '../settings.ts';
import { collectionOf, tasks } from './collections.ts';

/**
 * The whole configuration of the editor, from the schemas of the records and the settings of the site. It says nothing that
 * Decap CMS would not understand too, or pass over.
 */
export const configOf = ({ acronym, folder, origin, pages, repository }: Settings): CmsConfig => ({
  load_config_file: false,
  backend: {
    name: 'github',
    // The editor wants a name even where a folder is edited and nothing is sent anywhere.
    repo: repository?.name ?? `folder/${acronym.toLowerCase()}`,
    branch: repository?.branch ?? 'main',
    ...(repository?.signIn && { base_url: repository.signIn }),
    ...(!repository?.signIn && { auth_methods: ['token'] }),
    // The commit status by which the check of a proposal says where its preview stands.
    preview_context: 'preview',
    commit_messages: {
      create: 'Add {{collection}} {{slug}}',
      update: 'Correct {{collection}} {{slug}}',
      delete: 'Remove {{collection}} {{slug}}',
    },
  },
  publish_mode: repository ? 'editorial_workflow' : 'simple',
  app_title: `${acronym} studio`,
  logo: { src: '/icon.svg' },
  site_url: origin,
  show_preview_links: repository !== undefined,
  // Nothing is uploaded: the records name no picture but logos, which come with a permission.
  media_folder: 'packages/data/logos',
  public_folder: '/logos',
  slug: { encoding: 'ascii', clean_accents: true },
  i18n: { structure: 'multiple_files', locales: [...languages], default_locale: 'en' },
  output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
  collections: tasks.flat().map((collection) => collectionOf(collection, folder, pages[collection])),
});
