import * as z from 'zod';
import { registerFiles } from '../check/registers.ts';
import { collectionNames, type Languages, schemasIn, shippedLanguages } from '../schema/index.ts';
import { exceptions } from '../schema/register.ts';
import { asJson, type Outputs } from './outputs.ts';
import { jsonSchemaOf, type Override } from './shapes.ts';

/** Makes an editor show the message of the check for a text that does not match its pattern. */
const withMessage: Override = ({ zodSchema, jsonSchema }) => {
  if (jsonSchema.pattern === undefined) return;
  const message = z.safeParse(zodSchema, ' ').error?.issues[0]?.message;
  if (message !== undefined) jsonSchema.patternErrorMessage = message;
};

/** The YAML files of the content folder, as globs, with their schemas. News is Markdown, which editors do not check. */
const filesIn = (languages: Languages): readonly (readonly [name: string, glob: string, schema: z.ZodType])[] => {
  const { collections, retiredIds } = schemasIn(languages);
  return [
    ...collectionNames
      .filter((collection) => collection !== 'news')
      .map((collection) => [collection, `${collection}/*.yaml`, collections[collection]] as const),
    ['retired', registerFiles.retired, retiredIds],
    ['exceptions', registerFiles.exceptions, exceptions],
  ];
};

/** The JSON Schemas of the content files, which let an editor complete them and underline mistakes. */
export const emitEditorSchemas = (languages: Languages): Outputs =>
  new Map(filesIn(languages).map(([name, , schema]) => [`${name}.json`, asJson(jsonSchemaOf(schema, withMessage))]));

/**
 * The settings of Visual Studio Code, with the schemas of the records for Red Hat's YAML extension.
 *
 * @param current the settings as they are; everything but the schemas is kept.
 * @param schemaFolder the folder of the schemas, from the root of the workspace.
 * @param contentFolder the folder of the records, from the root of the workspace.
 */
export const emitEditorSettings = (current: string, schemaFolder: string, contentFolder: string): string => {
  const entries = filesIn(shippedLanguages).map(([name, glob]) => [
    `./${schemaFolder}/${name}.json`,
    `${contentFolder}/${glob}`,
  ]);
  const schemas = { 'yaml.schemas': Object.fromEntries(entries), 'yaml.schemaStore.enable': false };
  return asJson({ ...JSON.parse(current), ...schemas });
};
