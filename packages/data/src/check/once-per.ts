/**
 * A function that computes its result once for each object, for as long as that object is in use.
 *
 * @example const visitsOf = oncePer((entry: Entry) => walk(entry));
 */
export const oncePer = <Key extends object, Value extends NonNullable<unknown>>(make: (key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key: Key): Value => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};
