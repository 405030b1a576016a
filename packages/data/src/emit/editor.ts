import * as z from 'zod';
import { registerFiles } from '../check/registers.ts';
import { collectionNames, schemas } from '../schema/index.ts';
import { exceptions, retiredIds } from '../schema/register.ts';
import { asJson, type Outputs } from './outputs.ts';
import { jsonSchemaOf, type Override } from './shapes.ts';

/** What the check says of a text that does not have its form: an editor is to say the same. */
const sayWhatToWrite: Override = ({ zodSchema, jsonSchema }) => {
  if (jsonSchema.pattern === undefined) return;
  const message = z.safeParse(zodSchema, ' ').error?.issues[0]?.message;
  if (message !== undefined) jsonSchema.patternErrorMessage = message;
};

/** The files that hold records, as globs in the content folder, and what stands in them. News is Markdown, which editors do not check. */
const files: readonly [name: string, glob: string, schema: z.ZodType][] = [
  ...collectionNames
    .filter((collection) => collection !== 'news')
    .map((collection): [string, string, z.ZodType] => [collection, `${collection}/*.yaml`, schemas[collection]]),
  ['retired', registerFiles.retired, retiredIds],
  ['exceptions', registerFiles.exceptions, exceptions],
];

/** The JSON Schemas of the files of the content folder as they are written, by which an editor completes and underlines them. */
export const emitEditorSchemas = (): Outputs =>
  new Map(files.map(([name, , schema]) => [`${name}.json`, asJson(jsonSchemaOf(schema, sayWhatToWrite))]));

/**
 * The settings of Visual Studio Code, with the schemas of the records for Red Hat's YAML extension.
 *
 * @param current the settings as they are; everything but the schemas is kept.
 * @param schemaFolder the folder of the schemas, from the root of the workspace.
 * @param contentFolder the folder of the records, from the root of the workspace.
 */
export const emitEditorSettings = (current: string, schemaFolder: string, contentFolder: string): string => {
  const entries = files.map(([name, glob]) => [`./${schemaFolder}/${name}.json`, `${contentFolder}/${glob}`]);
  const schemas = { 'yaml.schemas': Object.fromEntries(entries), 'yaml.schemaStore.enable': false };
  return asJson({ ...JSON.parse(current), ...schemas });
};
