import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Attribute, attributes, attributesOf, widgetNames } from '../../src/attributes.ts';
import { withTables } from '../../src/docs.ts';
import { events, parts, tokens } from '../../src/surface.ts';
import { languages } from '../feeds.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const script = await read('dist/embed/mirocals.js');

describe('the public surface', () => {
  it('is documented as it is', async () => {
    const docs = await read('../../docs/embedding.md');
    // `pnpm generate` in this package updates the tables.
    expect(withTables(docs)).toBe(docs);
    for (const name of Object.keys({ ...attributes, ...tokens, ...parts, ...events }))
      expect(docs).toContain(`\`${name}\``);
  });

  it('has the attributes and languages of the table in the script', () => {
    // The script has the languages of the records, since there are feeds in no others.
    const all: Record<string, Attribute> = { ...attributes, lang: { ...attributes.lang, values: languages } };
    for (const [name, { form, values }] of Object.entries(all))
      expect(script).toMatch(
        new RegExp(`\\b"?${name}"?:${values ? JSON.stringify(values).replaceAll(/[[\]]/g, '\\$&') : `"${form}"`}`),
      );
    expect(widgetNames.flatMap(attributesOf)).toEqual(expect.arrayContaining(Object.keys(attributes)));
  });

  it('has the tokens that the style sheet reads, and none is set by it', async () => {
    const css = await read('src/styles/mirocals.css');
    expect([...new Set(css.match(/--mirocals-[a-z-]+[a-z]/g))].sort()).toEqual(Object.keys(tokens).sort());
    expect(script).not.toMatch(/--mirocals-[a-z-]+:/);
  });

  it('has parts that are in the components, and events that the script sends', async () => {
    const files = await readdir(new URL('../../src/components/', import.meta.url));
    const sources = (await Promise.all(files.map((file) => read(`src/components/${file}`)))).join('');
    for (const part of Object.keys(parts)) expect(sources, part).toMatch(new RegExp(`[\`" ](mirocals-)?${part}[\`" ]`));
    for (const event of Object.keys(events)) expect(script).toContain(`"${event.replace('mirocals-', '')}"`);
  });
});
