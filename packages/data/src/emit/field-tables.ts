import { dateForm } from '../schema/date.ts';
import { type CollectionName, collectionNames } from '../schema/id.ts';
import type { Languages } from '../schema/languages.ts';
import { type JsonSchema, publishedShapes, refName, type Shapes } from './shapes.ts';

/** The shapes that several collections use. They have one section together. */
const everywhere = ['Text', 'Translation', 'Citation', 'NativeName', 'Place', 'HeldRole'];

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;

const linked = (name: string) => `[${name}](#${name.toLowerCase()})`;

const typeOf = (schema: JsonSchema): string => {
  if (schema.$ref) return linked(refName(schema.$ref));
  if (schema['x-reference']) return `id in ${code(String(schema['x-reference']))}`;
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items as JsonSchema)}`;
  if (schema.pattern === dateForm.source) return 'date';
  return { date: 'day', uri: 'address' }[schema.format ?? ''] ?? String(schema.type);
};

const meaning = ({ title, description, examples }: JsonSchema) => {
  const words = [title && `**${title}.**`, description].filter(Boolean).join(' ');
  const example = examples?.[0] === undefined ? '' : ` Example: ${code(JSON.stringify(examples[0]))}`;
  return words.replaceAll('|', '\\|') + example;
};

const rows = (schema: JsonSchema, path = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const inner = field as JsonSchema;
    const item = (inner.items ?? {}) as JsonSchema;
    const name = `${path}${key}`;
    const needed = schema.required?.includes(key) ? 'yes' : '';
    const cited = inner['x-cited'] ? 'yes' : '';
    return [
      `| ${code(name)} | ${typeOf(inner)} | ${needed} | ${cited} | ${meaning(inner)} |`,
      ...rows(inner, `${name}.`),
      ...rows(item, `${name}[].`),
    ];
  });

const table = (schema: JsonSchema) =>
  ['| field | type | required | needs a source | meaning |', '| --- | --- | --- | --- | --- |', ...rows(schema)].join(
    '\n',
  );

const section = (name: string, shape: JsonSchema, heading = '####') =>
  [`${heading} ${name}`, shape.description, table(shape)].filter(Boolean).join('\n\n');

const records = (languages: Languages) =>
  new Set(collectionNames.map((collection) => publishedShapes(collection, languages).name));

const collectionSection = (collection: CollectionName, languages: Languages) => {
  const { name, shapes } = publishedShapes(collection, languages);
  const all = records(languages);
  const own = Object.entries(shapes).filter(([shape]) => !all.has(shape) && !everywhere.includes(shape));
  const parts = own.map(([shape, schema]) => section(shape, schema));
  return [`### ${collection}`, section(name, shapes[name] ?? {}), ...parts].join('\n\n');
};

const shared = (languages: Languages) => {
  const all: Shapes = Object.assign(
    {},
    ...collectionNames.map((collection) => publishedShapes(collection, languages).shapes),
  );
  return everywhere.map((name) => section(name, all[name] ?? {})).join('\n\n');
};

const start = '<!-- fields: made by `pnpm generate` -->';
const end = '<!-- /fields -->';

/**
 * Writes the tables of all fields into a documentation page, between two markers.
 *
 * @throws if the page does not have the markers.
 */
export const withFieldTables = (page: string, languages: Languages): string => {
  const [before, after] = [page.indexOf(start), page.indexOf(end)];
  if (before < 0 || after < before)
    throw new Error(`The page has no markers for the field tables; add ${start} and ${end}.`);
  const tables = [
    ...collectionNames.map((collection) => collectionSection(collection, languages)),
    `### In several collections\n\n${shared(languages)}`,
  ].join('\n\n');
  return `${page.slice(0, before)}${start}\n\n${tables}\n\n${page.slice(after)}`;
};
