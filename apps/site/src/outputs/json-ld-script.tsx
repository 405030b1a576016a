/** A schema.org object for machines. `<` is written as an escape, so that no text in it can end the script element. */
export const JsonLd = ({ of }: { readonly of: object }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(of).replaceAll('<', '\\u003c') }}
  />
);
