import * as z from 'zod';
import type { Path, Position } from '../../check/problem.ts';
import { ror as rorSchema } from '../../schema/identifiers.ts';
import type { InputFile } from '../input-file.ts';
import { parseJson, readJson } from '../json-file.ts';
import type { Remarks } from '../remark.ts';

/** The parts of a record in ROR's schema 2 that are read. */
const record = z.looseObject({
  id: rorSchema,
  status: z.enum(['active', 'inactive', 'withdrawn']),
  names: z
    .array(
      z.looseObject({
        value: z.string(),
        types: z.array(z.enum(['acronym', 'alias', 'label', 'ror_display'])),
        lang: z.string().nullish(),
      }),
    )
    .min(1),
  links: z.array(z.looseObject({ type: z.string(), value: z.string() })).nullish(),
  locations: z
    .array(
      z.looseObject({
        geonames_details: z.looseObject({
          country_code: z.string(),
          lat: z.number().min(-90).max(90),
          lng: z.number().min(-180).max(180),
          name: z.string(),
        }),
      }),
    )
    .min(1),
});

/** An organisation in ROR, and where the file has it. */
export interface RorRecord extends z.infer<typeof record> {
  readonly at: Position;
}

/** Version 1 of the schema, which has one `name` and the country in `country`. */
const isVersion1 = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value && 'country' in value && !('names' in value);

/** The records in a file: one record, a list such as the data dump, or an answer of the API. */
const entriesOf = (value: unknown): readonly (readonly [Path, unknown])[] => {
  const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : undefined;
  const [path, list]: [Path, unknown] = Array.isArray(items) ? [['items'], items] : [[], value];
  return Array.isArray(list) ? list.map((one, index) => [[...path, index], one]) : [[[], value]];
};

/** Reads records of ROR from a JSON file; those that are not in schema 2 are refused. */
export const readRor = (input: InputFile, remarks: Remarks): readonly RorRecord[] => {
  const file = readJson(input, remarks);
  if (!file) return [];
  return entriesOf(file.value).flatMap(([path, value]) => {
    if (isVersion1(value)) {
      remarks.refuse(
        file.at(path),
        'is in version 1 of the ROR schema, which ended in December 2025; download the record from https://api.ror.org/v2/organizations',
      );
      return [];
    }
    const parsed = parseJson(record, value, path, { file, what: 'a record of ROR in schema 2', remarks });
    if (!parsed) return [];
    let known: Position | undefined;
    const at = () => {
      known ??= file.at(path);
      return known;
    };
    return [
      {
        ...parsed,
        get at() {
          return at();
        },
      },
    ];
  });
};
