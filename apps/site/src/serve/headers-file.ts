import type { ServerResponse } from 'node:http';

/** Headers that every answer at matching addresses carries. */
export interface HeaderRule {
  /** An address, or the start of one before `*`. */
  readonly path: string;
  /**
   * By name. A header here replaces the header of the same name that `/*` gives; no two other rules that match one address
   * may name the same header.
   */
  readonly headers: Readonly<Record<string, string>>;
}

/** The rules of a `_headers` file, as a host reads them. Lines with `!` only say what `headersAt` does anyway. */
export const readHeaders = (file: string): HeaderRule[] =>
  file
    .split(/^(?=\/)/m)
    .map((block) => block.trim().split(/\n\s*/))
    .map(([path = '', ...lines]) => ({
      path,
      headers: Object.fromEntries(
        lines
          .filter((line) => !line.startsWith('!'))
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      ),
    }));

const matches = (path: string, address: string) =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;

/** The headers of an answer at an address: where several rules name one, that of the last. */
export const headersAt = (rules: readonly HeaderRule[], address: string): Record<string, string> =>
  Object.assign({}, ...rules.filter(({ path }) => matches(path, address)).map(({ headers }) => headers));

/** Puts the headers of an address on its answer. */
export const setHeaders = (response: ServerResponse, rules: readonly HeaderRule[], address: string) => {
  for (const [name, value] of Object.entries(headersAt(rules, address))) response.setHeader(name, value);
};
