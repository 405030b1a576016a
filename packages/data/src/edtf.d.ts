// edtf ships no declarations; these are of the little that is used.
declare module 'edtf' {
  /** Reads an EDTF string; `edtf` is how the library would write it. @throws where it is none. */
  export default function edtf(text: string): { readonly edtf: string };
}
