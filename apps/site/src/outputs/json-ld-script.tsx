/** A schema.org object in a script element. `<` is escaped, so that no text can end the element. */
export const JsonLd = ({ of }: { readonly of: object }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(of).replaceAll('<', '\\u003c') }}
  />
);
