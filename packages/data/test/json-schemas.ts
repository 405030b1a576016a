import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A schema that refuses what it does not name: outputs are to have no field that no schema tells of. */
const closed = (schema: object): SchemaObject =>
  JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
  );

/** What is wrong with values by a JSON Schema, closed to unknown fields; nothing where they are in order. */
export const errorsOf = (schema: object, ...values: unknown[]): string[] => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(['x-cited', 'x-reference', 'components']);
  const validate = ajv.compile(closed(schema));
  return values.flatMap((value) => {
    validate(value);
    const errors = validate.errors ?? [];
    return errors.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  });
};
