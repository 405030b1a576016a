import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Gives a document a value, and leaves what stays the same as it is, with its comments. */
export const mergeValue = (document: Document, value: object): void => {
  document.contents = merged(document, document.contents, value) as never;
};

const merged = (document: Document, node: unknown, value: unknown): Node => {
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return mergedMap(document, node, value);
  }
  if (isSeq(node) && Array.isArray(value)) return mergedList(document, node, value);
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    if (node.value === value) return node;
    node.value = value;
    delete node.source;
    delete node.type;
    delete node.format;
    delete node.minFractionDigits;
    return node;
  }
  return document.createNode(value, { aliasDuplicateObjects: false }) as Node;
};

const mergedMap = (document: Document, map: YAMLMap, value: object) => {
  const pairs = map.items as Pair<unknown, unknown>[];
  map.items = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const pair = pairs.find((one) => isScalar(one.key) && one.key.value === key);
      if (!pair) return document.createPair(key, field, { aliasDuplicateObjects: false });
      pair.value = merged(document, pair.value, field);
      return pair;
    }) as typeof map.items;
  return map;
};

/** An entry goes on from the one that had its id, or was equal to it; failing that, from the one in its place. */
const mergedList = (document: Document, list: YAMLSeq, value: readonly unknown[]) => {
  const left = new Set(list.items);
  const take = (node: unknown) => {
    left.delete(node);
    return node;
  };
  const same = value.map((entry) => {
    const name = nameOf(entry);
    return take([...left].find((node) => nameOf((node as Node).toJS(document)) === name));
  });
  list.items = value.map((entry, index) => {
    const inPlace = left.has(list.items[index]) ? take(list.items[index]) : undefined;
    return merged(document, same[index] ?? inPlace, entry);
  });
  return list;
};

const nameOf = (entry: unknown): string => {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : JSON.stringify(entry, sorted);
};

const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
