import { checkTexts, readTexts, type Texts } from '@mirocals/data/check';
import { isScalar, parseDocument, visit } from 'yaml';

const asText = (bytes: Texts extends ReadonlyMap<string, infer Bytes> ? Bytes : never) =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);

/** Splits a file into its YAML and, if it is Markdown, its body. */
const partsOf = (file: string, text: string) => {
  const matter = file.endsWith('.md') ? /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) : null;
  return matter
    ? { yaml: matter[1] ?? '', body: matter[2] ?? '', join: (yaml: string, body: string) => `---\n${yaml}---\n${body}` }
    : { yaml: text, body: undefined, join: (yaml: string) => yaml };
};

/** In how many places each text was accepted; 0 if the check refused it everywhere. */
export type Placed = Record<string, number>;

/**
 * Puts hostile text into every field of the records that accepts words. Each field gets the texts tried least so far, so that
 * every kind of field is tested with several of them.
 *
 * @returns the changed files, and in how many places each text was accepted.
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
  /** Tries the three texts tried least so far. */
  const tryTexts = (put: (text: string) => boolean) => {
    const names = Object.keys(texts).sort((a, b) => (attempts.get(a) ?? 0) - (attempts.get(b) ?? 0));
    for (const name of names.slice(0, 3)) {
      const accepted = put(texts[name] as string);
      // One place with the long text is enough.
      attempts.set(name, (attempts.get(name) ?? 0) + (accepted && name === 'a megabyte' ? 1000 : 1));
      if (!accepted) continue;
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
        // Ids, dates and addresses do not accept words.
        if (put('Any words, in any place')) tryTexts(put);
      },
      Pair: (_, { key }) =>
        isScalar(key) && ['source', 'supports', 'retrieved'].includes(`${key.value}`) ? visit.SKIP : undefined,
    });
    if (body !== undefined) {
      // The original body stays, since a rule may require it; hostile text is appended.
      const all = Object.values(texts).filter((one) => one.length < 1000);
      accepts(file, join(document.toString(), `${body}\n\n${all.join('\n\n')}\n`));
    }
  }
  return { files, placed };
};
