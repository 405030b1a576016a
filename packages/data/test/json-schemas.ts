import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A schema that refuses unknown properties, so that no output has an undocumented field. */
const closed = (schema: object): SchemaObject =>
  JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
  );

/** The errors of values against a JSON Schema that refuses unknown properties. */
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
