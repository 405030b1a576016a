import type { Language, Look, NativeName, Records } from '@mirocals/data';

type Entry<Value> = Value extends readonly (infer One)[] ? One : Value;

/** Records, and the objects directly in them. List entries are left out, since the records contain their names. */
type Holder = Entry<Records[Exclude<keyof Records, 'sources' | 'glossary' | 'retired'>]>;
/** Translations and texts have languages as keys; their keys are not fields. */
type Part<Value> = Value extends readonly unknown[] | NativeName
  ? never
  : Value extends object
    ? Language extends keyof Value
      ? never
      : Value
    : never;
type NamesOf<Value> = Value extends object ? keyof Value & string : never;
type PartsOf<Value> = Value extends object ? Part<NonNullable<Value[keyof Value]>> : never;

/**
 * A field that a source can support. A language file that lacks a word for one of them does not compile. Translations and
 * the look of the site are not facts.
 */
export type FactName = Exclude<
  NamesOf<Holder> | NamesOf<PartsOf<Holder>>,
  | 'id'
  | 'created'
  | 'modified'
  | 'sources'
  | 'url'
  | 'languages'
  | 'funderIn'
  | 'honorificIn'
  | 'look'
  | Exclude<keyof Look, 'logo'>
>;
