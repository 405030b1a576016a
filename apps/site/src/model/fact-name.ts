import type { NativeName, Records, Text } from '@mirocals/data';

type Entry<Value> = Value extends readonly (infer One)[] ? One : Value;

/** Records and what is directly in them, but for lists: their entries are named by words of their own. */
type Holder = Entry<Records[Exclude<keyof Records, 'sources' | 'retired'>]>;
type Part<Value> = Value extends readonly unknown[] | Text | NativeName ? never : Value extends object ? Value : never;
type NamesOf<Value> = Value extends object ? keyof Value & string : never;
type PartsOf<Value> = Value extends object ? Part<NonNullable<Value[keyof Value]>> : never;

/** The name of a field that a source can support; a translation is no fact of its own. A language that has no word for one of them fails its types. */
export type FactName = Exclude<
  NamesOf<Holder> | NamesOf<PartsOf<Holder>>,
  'id' | 'created' | 'modified' | 'sources' | 'url' | 'funderIn'
>;
