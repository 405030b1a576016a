import { createRequire } from 'node:module';
import jsonld from 'jsonld';

// The context of RO-Crate, as its own package carries it: every type and property of schema.org by its name, and nothing
// that would let an unknown one pass. The package is of RO-Crate 1.2; 1.3 changed four terms of Bioschemas in it, which are
// not used here, and took none away. @see https://w3id.org/ro/crate/1.3, "Changelog"
const context = createRequire(import.meta.url)('ro-crate/lib/context.json') as object;

/**
 * A JSON-LD document, expanded by a JSON-LD processor.
 *
 * @throws where it uses a context that is neither schema.org nor RO-Crate 1.3, or a term that its context does not know.
 */
export const expand = (document: object) =>
  jsonld.expand(
    structuredClone(document) as jsonld.JsonLdDocument,
    {
      // Words that a processor would pass over in silence are mistakes.
      safe: true,
      base: 'https://crate.example/',
      documentLoader: async (url) => {
        if (!['https://schema.org', 'https://w3id.org/ro/crate/1.3/context'].includes(url))
          throw new Error(`loads ${url}`);
        return { documentUrl: url, document: context as jsonld.JsonLdDocument };
      },
    } as jsonld.Options.Expand,
  );
