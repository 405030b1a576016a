import { createRequire } from 'node:module';
import jsonld from 'jsonld';

// The context of RO-Crate from its npm package: every type and property of schema.org by name, and no catch-all for unknown
// ones. The package implements RO-Crate 1.2. Version 1.3 changed four Bioschemas terms, which are not used here, and removed
// none. @see https://w3id.org/ro/crate/1.3, "Changelog"
const context = createRequire(import.meta.url)('ro-crate/lib/context.json') as object;

/**
 * Expands a JSON-LD document.
 *
 * @throws if it uses a context that is neither schema.org nor RO-Crate 1.3, or a term that its context does not know.
 */
export const expand = (document: object) =>
  jsonld.expand(
    structuredClone(document) as jsonld.JsonLdDocument,
    {
      // Fails on terms that a processor would otherwise drop silently.
      safe: true,
      base: 'https://crate.example/',
      documentLoader: async (url) => {
        if (!['https://schema.org', 'https://w3id.org/ro/crate/1.3/context'].includes(url))
          throw new Error(`loads ${url}`);
        return { documentUrl: url, document: context as jsonld.JsonLdDocument };
      },
    } as jsonld.Options.Expand,
  );
