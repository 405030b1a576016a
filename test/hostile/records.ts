import { checkTexts, readTexts, type Texts } from '@mirocals/data/check';
import { isScalar, parseDocument, visit } from 'yaml';

const asText = (bytes: Texts extends ReadonlyMap<string, infer Bytes> ? Bytes : never) =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);

/** A record's YAML, and what stands around it in a file of Markdown. */
const partsOf = (file: string, text: string) => {
  const matter = file.endsWith('.md') ? /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) : null;
  return matter
    ? { yaml: matter[1] ?? '', body: matter[2] ?? '', join: (yaml: string, body: string) => `---\n${yaml}---\n${body}` }
    : { yaml: text, body: undefined, join: (yaml: string) => yaml };
};

/** How a text ended up: in the records, at so many places, or refused by the check at every place. */
export type Placed = Record<string, number>;

/**
 * The records of a folder with hostile text wherever the check lets it stand that takes words: each place
 * takes the text that was tried least, so that every kind of place meets several of them.
 *
 * @returns the changed files, and for each text at how many places it stands
 */
export const hostileRecords = async (folder: string, texts: Record<string, string>, day: string) => {
  let files: Texts = await readTexts(folder);
  const placed: Placed = Object.fromEntries(Object.keys(texts).map((name) => [name, 0]));

  const accepts = (file: string, text: string) => {
    const next = new Map([...files, [file, text]]) as Texts;
    if (checkTexts(next, { day }).problems.length > 0) return false;
    files = next;
    return true;
  };
  const attempts = new Map(Object.keys(texts).map((name) => [name, 0]));
  /** Tries those texts that were tried least. */
  const tryTexts = (put: (text: string) => boolean) => {
    const names = Object.keys(texts).sort((a, b) => (attempts.get(a) ?? 0) - (attempts.get(b) ?? 0));
    for (const name of names.slice(0, 3)) {
      const stands = put(texts[name] as string);
      // One of the long ones is enough.
      attempts.set(name, (attempts.get(name) ?? 0) + (stands && name === 'a megabyte' ? 1000 : 1));
      if (!stands) continue;
      placed[name] = (placed[name] ?? 0) + 1;
      return;
    }
  };

  for (const file of [...files.keys()].filter((name) => /\.(yaml|md)$/.test(name))) {
    const { yaml, body, join } = partsOf(file, asText(files.get(file) as never));
    const document = parseDocument(yaml);
    const text = () => join(document.toString(), body ?? '');
    visit(document, {
      Scalar: (key, node) => {
        if (key === 'key' || typeof node.value !== 'string') return;
        const { value, type } = node;
        const put = (other: string) => {
          node.value = other;
          node.type = 'QUOTE_DOUBLE';
          if (accepts(file, text())) return true;
          node.value = value;
          if (type) node.type = type;
          return false;
        };
        // Ids, dates and addresses refuse any words.
        if (put('Any words, in any place')) tryTexts(put);
      },
      Pair: (_, { key }) =>
        isScalar(key) && ['source', 'supports', 'retrieved'].includes(`${key.value}`) ? visit.SKIP : undefined,
    });
    if (body !== undefined) {
      // The words of a body stay, as a rule may ask for them; everything hostile comes after.
      const all = Object.values(texts).filter((one) => one.length < 1000);
      accepts(file, join(document.toString(), `${body}\n\n${all.join('\n\n')}\n`));
    }
  }
  return { files, placed };
};
