import type { Readable, Writable } from 'node:stream';
import { autocomplete, confirm, isCancel, log, multiline, multiselect, select, text } from '@clack/prompts';
import type * as z from 'zod';
import { dotted, type Path } from '../check/problem.ts';
import { messageOf } from '../check/shape-message.ts';
import { type FieldMeta, unwrap } from '../check/walk.ts';
import type { ReferenceTarget } from '../schema/id.ts';
import type { Languages } from '../schema/languages.ts';

/** The streams of the conversation: by default the terminal; tests pass their own. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** An option of a question: an id and its label. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What questions need to know about the other records. */
export interface Asking {
  readonly languages: Languages;
  readonly terminal: Terminal;
  readonly choicesOf: (target: ReferenceTarget) => readonly Choice[];
  /** The paths that a citation may support, given the answers so far. */
  readonly factsOf: (answered: Record<string, unknown>) => readonly string[];
}

/** Thrown if the user cancels. */
export class GivenUp extends Error {
  constructor() {
    super('Nothing was written.');
  }
}

/**
 * Waits for an answer.
 *
 * @throws {GivenUp}
 */
export const answered = async <Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> => {
  const value = await answer;
  if (isCancel(value)) throw new GivenUp();
  return value as Exclude<Value, symbol>;
};

/** A field that a question asks for. */
interface Field {
  readonly path: Path;
  readonly meta: FieldMeta;
  readonly optional: boolean;
}

type ObjectSchema = z.core.$ZodObject;
type Schema = z.core.$ZodTypes;

/**
 * Asks for each key of a record in turn. Each answer is validated against the schema of its key before the next question.
 *
 * @throws {GivenUp}
 */
export const askRecord = async (schema: z.ZodType, asking: Asking): Promise<Record<string, unknown>> => {
  const record: Record<string, unknown> = {};
  for (const [key, field] of Object.entries((unwrap(schema).schema as ObjectSchema)._zod.def.shape)) {
    const value = await ask(field, [key], asking, record);
    if (value !== undefined) record[key] = value;
  }
  return record;
};

const ask = async (outer: z.core.$ZodType, path: Path, asking: Asking, record: Record<string, unknown>) => {
  const { schema, meta } = unwrap(outer);
  const { def } = schema._zod as Schema['_zod'];
  const optional = outer._zod.def.type === 'optional';
  const question = questionOf(path, meta, optional);
  if (meta.reference) return askChoice(question, asking.choicesOf(meta.reference), optional, asking);
  if (def.type === 'enum') return askChoice(question, Object.values(def.entries).map(asChoice), optional, asking);
  if (def.type === 'boolean') return askYesOrNo(question, optional, asking);
  if (def.type === 'array') return askList(def.element, { path, meta, optional }, asking, record);
  if (def.type === 'object') return askObject(schema, { path, meta, optional }, asking, record);
  return askWords(outer as z.ZodType, path, asking);
};

const asChoice = (value: unknown): Choice => ({ value: String(value), label: String(value) });

const questionOf = (path: Path, { title, description }: FieldMeta, optional: boolean) =>
  `${title ?? path.at(-1)} (${dotted(path)})${description ? `: ${description}` : ''}${optional ? ' (leave empty if unknown)' : ''}`;

const askChoice = async (message: string, choices: readonly Choice[], optional: boolean, { terminal }: Asking) => {
  const none: Choice[] = optional ? [{ value: '', label: '(none)' }] : [];
  const options = [...none, ...choices];
  const answer = await answered(
    options.length > 12 ? autocomplete({ message, options, ...terminal }) : select({ message, options, ...terminal }),
  );
  return answer === '' ? undefined : answer;
};

const askYesOrNo = async (message: string, optional: boolean, { terminal }: Asking) => {
  const answer = await answered(confirm({ message, initialValue: false, ...terminal }));
  return answer || !optional ? answer : undefined;
};

const askWords = async (outer: z.ZodType, path: Path, { terminal }: Asking) => {
  const { schema, meta } = unwrap(outer);
  const optional = outer._zod.def.type === 'optional';
  const read = (words = '') => (schema._zod.def.type === 'number' && words !== '' ? Number(words) : words);
  const validate = (words = '') => {
    if (optional && words === '') return undefined;
    const issue = outer.safeParse(read(words)).error?.issues[0];
    return issue && messageOf(outer, issue, read(words));
  };
  const placeholder = meta.examples?.[0] === undefined ? {} : { placeholder: String(meta.examples[0]) };
  const options = { message: questionOf(path, meta, optional), validate, ...placeholder, ...terminal };
  // Only the text of a news item has paragraphs.
  const words = (await answered(path[0] === 'body' ? multiline(options) : text(options))) ?? '';
  return optional && words === '' ? undefined : read(words);
};

const askObject = async (
  schema: z.core.$ZodType,
  { path, meta, optional }: Field,
  asking: Asking,
  record: Record<string, unknown>,
): Promise<object | undefined> => {
  const { terminal } = asking;
  if (
    optional &&
    !(await answered(confirm({ message: wanted('Give', path, meta), initialValue: false, ...terminal })))
  ) {
    return undefined;
  }
  // Translations are added later, by speakers of the language.
  const isText = meta.id === 'Text';
  const shape = Object.entries((schema as ObjectSchema)._zod.def.shape).filter(
    ([key]) => !isText || key === asking.languages[0],
  );
  const value: Record<string, unknown> = {};
  for (const [key, field] of shape) {
    const part =
      key === 'supports'
        ? await askFacts([...path, key], asking, record)
        : await ask(field, [...path, key], asking, record);
    if (part !== undefined) value[key] = part;
  }
  const issue = (schema as z.ZodType).safeParse(value).error?.issues[0];
  if (!issue) return value;
  log.error(`${dotted([...path, ...(issue.path as Path)])} ${issue.message}`, terminal);
  return askObject(schema, { path, meta, optional: false }, asking, record);
};

const wanted = (verb: string, path: Path, { title }: FieldMeta) => `${verb} ${title ?? path.at(-1)} (${dotted(path)})?`;

const askList = async (
  element: z.core.$ZodType,
  { path, meta, optional }: Field,
  asking: Asking,
  record: Record<string, unknown>,
) => {
  const list: unknown[] = [];
  // The entries so far count as answers, so that a second source need not support the same fields as the first.
  record = { ...record, [String(path[0])]: list };
  for (;;) {
    const needed = list.length === 0 && !optional;
    const message = wanted(list.length === 0 ? 'Add an entry to' : 'Add another entry to', path, meta);
    if (!needed && !(await answered(confirm({ message, initialValue: false, ...asking.terminal })))) break;
    list.push(await ask(element, [...path, list.length], asking, record));
  }
  return list.length === 0 ? undefined : list;
};

const askFacts = async (path: Path, { terminal, factsOf }: Asking, record: Record<string, unknown>) => {
  const options = factsOf(record).map(asChoice);
  const message = `Which fields does it support? (${dotted(path)}) Fields without a source are listed first.`;
  return answered(multiselect({ message, options, required: true, ...terminal }));
};
