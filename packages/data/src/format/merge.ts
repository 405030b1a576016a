import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { sortedJson } from './sorted-json.ts';

/** Gives a document a new value. Nodes whose value stays the same are kept, with their comments. */
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
  const pairs = new Map((map.items as Pair[]).map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair]));
  map.items = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const pair = pairs.get(key);
      if (!pair) return document.createPair(key, field, { aliasDuplicateObjects: false });
      pair.value = merged(document, pair.value, field);
      return pair;
    }) as typeof map.items;
  return map;
};

/** Each entry is merged into the node that had its id or was equal to it, or else into the node at its index. */
const mergedList = (document: Document, list: YAMLSeq, value: readonly unknown[]) => {
  const byName = Map.groupBy(list.items, (node) => nameOf((node as Node).toJS(document)));
  const same = value.map((entry) => byName.get(nameOf(entry))?.shift());
  const used = new Set(same);
  list.items = value.map((entry, index) => {
    const atIndex = used.has(list.items[index]) ? undefined : list.items[index];
    return merged(document, same[index] ?? atIndex, entry);
  });
  return list;
};

const nameOf = (entry: unknown): string => {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : sortedJson(entry);
};
