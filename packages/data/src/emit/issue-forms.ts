import { stringify } from 'yaml';
import { type CollectionName, collectionNames, schemas } from '../schema/index.ts';
import { type JsonSchema, publishedShapes } from './shapes.ts';

const input = (id: string, label: string, description: string) => ({
  type: 'input',
  id,
  attributes: { label, description },
});

const textarea = (id: string, label: string) => ({ type: 'textarea', id, attributes: { label } });

const form = (collection: CollectionName) => {
  const { name, shapes } = publishedShapes(collection);
  const { title = name, properties = {} } = shapes[name] ?? {};
  const cited = Object.values(properties).filter((field) => (field as JsonSchema)['x-cited']);
  const kind = title.toLowerCase();
  return {
    name: `A mistake: ${kind}`,
    description: `What the site says of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} is wrong, or out of date.`,
    title: 'Mistake: ',
    labels: ['correction'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value:
            "Thank you. Whoever looks after the records compares what you say with its source, corrects the record, and answers here. Please write nothing here about anyone's health: everybody can read it.",
        },
      },
      input(
        'record',
        'Record',
        `Filled in by the link on the page, as ${collection}/…. Leave it empty if you do not know it.`,
      ),
      input('field', 'Field', 'Filled in by a link that names one. Leave it as it is.'),
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
      textarea('right', 'What is right?'),
      input(
        'source',
        'Where does it say so?',
        'The address of a page, or what else you know it from. Nothing is published without a source.',
      ),
      input('page', 'Page', 'Where you read it.'),
    ],
  };
};

/**
 * GitHub's forms for a mistake in a record, one for each kind of record that stands on sources, by the name of their file:
 * they ask for the record and for its field, from the schema.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export const emitIssueForms = (): ReadonlyMap<string, string> =>
  new Map(
    collectionNames
      .filter((collection) => 'sources' in schemas[collection].shape)
      .map((collection) => [
        `mistake-${collection}.yml`,
        `# Made from the schema by \`pnpm generate\`.\n${stringify(form(collection), { lineWidth: 120 })}`,
      ]),
  );
