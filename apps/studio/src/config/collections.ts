import { unwrap } from '@mirocals/data/check/browser';
import { type CollectionName, languageName, singletons } from '@mirocals/data/schema';
import type { EntryCollection, Field } from '@sveltia/cms';
import { languages, schemas } from '../languages.ts';
import { fieldsOf } from './field.ts';
import { formSchema, identifierOf } from './paths.ts';

/** The collections, grouped by task. */
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
    description: 'Report events. Items with a future date are published on that day.',
  },
  organisations: { label: 'Partners', icon: 'apartment', description: 'The organisations of the consortium.' },
  people: { label: 'People', icon: 'group', description: 'The people of the consortium, with their organisations.' },
  centres: { label: 'Centres', icon: 'local_hospital', description: 'The hospitals that recruit participants.' },
  trial: {
    label: 'Trial',
    icon: 'experiment',
    description: 'The trial or trials: status, design, questions and answers.',
  },
  results: {
    label: 'Results',
    icon: 'analytics',
    description: 'Results are published whole: the primary endpoint and every finding.',
  },
  publications: {
    label: 'Publications',
    icon: 'menu_book',
    description: 'Articles, and the findings that each reports.',
  },
  milestones: {
    label: 'Timeline',
    icon: 'timeline',
    description: 'Past and planned events, only as precise as is known.',
  },
  sources: {
    label: 'Sources',
    icon: 'link',
    description: 'The sources of facts. Add a source first, then cite it in a record.',
  },
  glossary: {
    label: 'Glossary',
    icon: 'dictionary',
    description: 'Words that readers may not know, each explained in one sentence.',
  },
  project: {
    label: 'Project',
    icon: 'flag',
    description: 'The project: its names, its funding, its roles, its partners.',
  },
};

/**
 * Returns a style sheet that draws a line above each task but the first. The editor's own lines are elements that a tree must not
 * contain.
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

/** The fields of news: its texts are in one file for each language, everything else is in the file of the first language. */
const newsFields = (): Field[] => {
  const [original, translated] = [formSchema('news'), schemas().newsTranslationFile].map((schema) => fieldsOf(schema));
  const inOriginal = new Set(original?.map(({ name }) => name));
  const inTranslation = new Set(translated?.map(({ name }) => name));
  const [first, ...others] = languages();
  const own = (translated ?? [])
    .filter(({ name }) => !inOriginal.has(name))
    .map((field) => ({
      ...field,
      required: others,
      hint: `${(field as { hint?: string }).hint} Not used for ${languageName(first)}.`,
    }));
  const all = (original ?? []).map((field) => (field.name === 'body' ? { ...field, ...markdown } : field) as Field);
  const words = all.filter(({ name }) => inTranslation.has(name));
  const facts = all.filter(({ name }) => !inTranslation.has(name));
  /** Fields that only the first language requires, such as a title that stays as it was published. */
  const optional = new Set((translated ?? []).filter((field) => !isRequired(field)).map(({ name }) => name));
  const inOne = (field: Field) => (optional.has(field.name) ? { ...field, required: [first] } : field);
  return [
    ...[...words.map(inOne), ...own].map((field) => ({ ...field, i18n: true })),
    ...facts.map((field) => ({ ...field, i18n: false })),
  ] as Field[];
};

/** The name of a collection's file format. For Markdown, the editor requires this ending. */
export const formatOf = (collection: CollectionName): string =>
  collection === 'news' ? 'record-news-frontmatter' : `record-${collection}`;

/**
 * Returns the editor's configuration of a collection: a folder of records.
 *
 * @param folder the content folder, from the root of the repository.
 * @param page the page of a record, with `{{slug}}` for its id.
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
    // A custom format, so that the editor writes the checked and formatted text.
    format: formatOf(collection),
    extension: news ? 'md' : 'yaml',
    identifier_field: identifier,
    slug: `{{${identifier}}}`,
    summary: `{{${identifier}}}`,
    preview_path: `${news ? '{{locale}}' : ''}${page}`,
    create: !single,
    // A published id is permanent.
    delete: false,
    ...(news && {
      i18n: {
        structure: 'multiple_files',
        locales: [...languages()],
        default_locale: languages()[0],
        initial_locales: [languages()[0]],
        omit_default_locale_from_preview_path: true,
      },
    }),
    fields: news ? newsFields() : fieldsOf(schema),
  };
};
