import { type Attribute, type AttributeName, attributes, widgetNames } from './attributes.ts';
import { events, parts, tokens } from './surface.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (text: string | number) => `\`${text}\``;

const attributeRow = (name: AttributeName) => {
  const { widgets, values, form, initial, hint }: Attribute = attributes[name];
  const which = widgets.length === widgetNames.length ? 'all' : widgets.join(', ');
  return [
    code(name),
    which,
    values ? values.map(code).join(', ') : form === 'number' ? 'a whole number' : 'text',
    `${initial}`,
    hint,
  ];
};

const named = (head: string, entries: Readonly<Record<string, string>>) =>
  table(
    [head, 'what it is'],
    Object.entries(entries).map(([name, hint]) => [code(name), hint]),
  );

/** The generated tables of the docs, by name. */
const tables: Readonly<Record<string, () => string>> = {
  attributes: () =>
    table(
      ['attribute', 'widgets', 'values', 'otherwise', 'what it does'],
      (Object.keys(attributes) as AttributeName[]).map(attributeRow),
    ),
  tokens: () => named('custom property', tokens),
  parts: () => named('part', parts),
  events: () => named('event', events),
};

/**
 * Returns a page of the docs with its tables updated, each between `<!-- made: attributes -->` and `<!-- end -->`.
 *
 * @example withTables(await readFile('docs/embedding.md', 'utf8'))
 */
export const withTables = (text: string): string =>
  text.replaceAll(/(<!-- made: (\w+) -->\n).*?(<!-- end -->)/gs, (all, start: string, name: string, end: string) => {
    const made = tables[name];
    return made ? `${start}\n${made()}\n\n${end}` : all;
  });
