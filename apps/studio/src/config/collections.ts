import { unwrap } from '@mirocals/data/check/browser';
import { type CollectionName, languages, newsTranslationFile, singletons } from '@mirocals/data/schema';
import type { EntryCollection, Field } from '@sveltia/cms';
import { fieldsOf } from './field.ts';
import { formSchema, identifierOf } from './paths.ts';

/** What a coordinator does, and the collections that it is done in. */
export const tasks: readonly (readonly CollectionName[])[] = [
  ['news'],
  ['organisations', 'people', 'centres'],
  ['trial', 'results', 'publications', 'milestones'],
  ['sources', 'glossary', 'project'],
];

const about: Record<CollectionName, { readonly label: string; readonly icon: string; readonly description: string }> = {
  news: {
    label: 'News',
    icon: 'newspaper',
    description: 'Tell what happened. With a day to come, an item waits for it.',
  },
  organisations: { label: 'Partners', icon: 'apartment', description: 'The organisations of the consortium.' },
  people: { label: 'People', icon: 'group', description: 'The people of the consortium, with their organisations.' },
  centres: { label: 'Centres', icon: 'local_hospital', description: 'The hospitals that recruited participants.' },
  trial: { label: 'Trial', icon: 'experiment', description: 'The trial: its status, its design, what people ask.' },
  results: {
    label: 'Results',
    icon: 'analytics',
    description: 'A result is told whole: the primary endpoint and every finding.',
  },
  publications: {
    label: 'Publications',
    icon: 'menu_book',
    description: 'Articles, and the findings that each reports.',
  },
  milestones: {
    label: 'Timeline',
    icon: 'timeline',
    description: 'What happened or was planned, as precisely as is known.',
  },
  sources: {
    label: 'Sources',
    icon: 'link',
    description: 'What facts stand on. Add a source, then cite it in the record.',
  },
  glossary: {
    label: 'Glossary',
    icon: 'dictionary',
    description: 'Words that readers may not know, each explained in a sentence.',
  },
  project: {
    label: 'Project',
    icon: 'flag',
    description: 'The project: its names, its funding, its roles, its partners.',
  },
};

/**
 * The style sheet that draws a line above each task but the first. The editor's own lines would be children of a tree, which
 * may have none but its items.
 */
export const taskLines = (): string => {
  const firsts = tasks
    .slice(1)
    .flatMap(([first]) => (first ? [`[role="treeitem"][data-label="${about[first].label}"]`] : []));
  return `${firsts.join(', ')} {
    margin-block-start: 0.5rem;
    border-block-start: 1px solid var(--sui-secondary-border-color);
    padding-block-start: 0.5rem;
  }`;
};

const markdown = {
  widget: 'markdown',
  modes: ['rich_text', 'raw'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: [],
};

const isRequired = (field: Field) => (field as { required?: unknown }).required === true;

/** News has a file a language: its words stand side by side, and what is the same in all stands in the English one. */
const newsFields = (): Field[] => {
  const [english, translated] = [formSchema('news'), newsTranslationFile].map((schema) => fieldsOf(schema));
  const inEnglish = new Set(english?.map(({ name }) => name));
  const inTranslation = new Set(translated?.map(({ name }) => name));
  const own = (translated ?? [])
    .filter(({ name }) => !inEnglish.has(name))
    .map((field) => ({ ...field, hint: `${(field as { hint?: string }).hint} In English it has no meaning.` }));
  const all = (english ?? []).map((field) => (field.name === 'body' ? { ...field, ...markdown } : field) as Field);
  const words = all.filter(({ name }) => inTranslation.has(name));
  const facts = all.filter(({ name }) => !inTranslation.has(name));
  /**
   * A title to the letter stays in English. That a field is required in one language alone cannot be said in the words that
   * Decap CMS has too: the form does not require it then, and the check does.
   */
  const optional = new Set((translated ?? []).filter((field) => !isRequired(field)).map(({ name }) => name));
  const inOne = (field: Field) => (optional.has(field.name) ? { ...field, required: false } : field);
  return [
    ...[...words.map(inOne), ...own].map((field) => ({ ...field, i18n: true })),
    ...facts.map((field) => ({ ...field, i18n: false })),
  ] as Field[];
};

/** The name of the format of a collection. The editor wants one of a Markdown file to end as it does. */
export const formatOf = (collection: CollectionName): string =>
  collection === 'news' ? 'record-news-frontmatter' : `record-${collection}`;

/**
 * A collection as the editor knows it: a folder of records.
 *
 * @param folder the content folder, from the root of the repository.
 * @param page where a record of it is shown, with `{{slug}}` for its id.
 * @example collectionOf('people', 'packages/data/content', '/people/#{{slug}}').folder // 'packages/data/content/people'
 */
export const collectionOf = (collection: CollectionName, folder: string, page: string): EntryCollection => {
  const schema = formSchema(collection);
  const identifier = identifierOf(collection);
  const single = (singletons as readonly string[]).includes(collection);
  const news = collection === 'news';
  return {
    name: collection,
    ...about[collection],
    label_singular: unwrap(schema).meta.title ?? about[collection].label,
    folder: `${folder}/${collection}`,
    // A format of its own, so that what is written is what the check has seen, in the one form that records have.
    format: formatOf(collection),
    extension: news ? 'md' : 'yaml',
    identifier_field: identifier,
    slug: `{{${identifier}}}`,
    summary: `{{${identifier}}}`,
    preview_path: `${news ? '{{locale}}' : ''}${page}`,
    create: !single,
    // An id that was published lives for ever.
    delete: false,
    ...(news && {
      i18n: {
        structure: 'multiple_files',
        locales: [...languages],
        default_locale: 'en',
        initial_locales: ['en'],
        omit_default_locale_from_preview_path: true,
      },
    }),
    fields: news ? newsFields() : fieldsOf(schema),
  };
};
