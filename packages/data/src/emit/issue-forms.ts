import { stringify } from 'yaml';
import { type CollectionName, collectionNames, schemasIn, shippedLanguages } from '../schema/index.ts';
import { type JsonSchema, publishedShapes } from './shapes.ts';

const input = (id: string, label: string, description: string) => ({
  type: 'input',
  id,
  attributes: { label, description },
});

const textarea = (id: string, label: string) => ({ type: 'textarea', id, attributes: { label } });

const form = (collection: CollectionName) => {
  const { name, shapes } = publishedShapes(collection, shippedLanguages);
  const { title = name, properties = {} } = shapes[name] ?? {};
  const cited = Object.values(properties).filter((field) => (field as JsonSchema)['x-cited']);
  const kind = title.toLowerCase();
  return {
    name: `A mistake: ${kind}`,
    description: `Something on the site about ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} is wrong or out of date.`,
    title: 'Mistake: ',
    labels: ['correction'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value: [
            'Thank you. An editor will compare your report with the source, correct the record and answer here.',
            "Please write nothing about anyone's health: everybody can read this.",
          ].join('\n'),
        },
      },
      input(
        'record',
        'Record',
        `Filled in by the link on the page, in the form ${collection}/…. Leave it empty if you do not know it.`,
      ),
      input('field', 'Field', 'Filled in by the link on the page, if it names one. Leave it as it is.'),
      {
        type: 'dropdown',
        id: 'part',
        attributes: {
          label: 'What is wrong?',
          multiple: true,
          options: [...cited.map((field) => (field as JsonSchema).title ?? ''), 'Something else'],
        },
      },
      { ...textarea('wrong', 'What is wrong about it?'), validations: { required: true } },
      textarea('right', 'What would be right?'),
      input(
        'source',
        'What is your source?',
        'The address of a page, or another source. Nothing is published without one.',
      ),
      input('page', 'Page', 'The page on which you read it.'),
    ],
  };
};

/**
 * GitHub's issue forms for mistakes in records, by file name: one for each collection whose records cite sources. The fields
 * to choose from come from the schema.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export const emitIssueForms = (): ReadonlyMap<string, string> =>
  new Map(
    collectionNames
      .filter((collection) => 'sources' in schemasIn(shippedLanguages).collections[collection].shape)
      .map((collection) => [
        `mistake-${collection}.yml`,
        `# Generated from the schema by \`pnpm generate\`.\n${stringify(form(collection), { lineWidth: 120 })}`,
      ]),
  );
