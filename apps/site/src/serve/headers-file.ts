import type { ServerResponse } from 'node:http';

/** Headers for the responses at matching addresses. */
export interface HeaderRule {
  /** An address, or the start of one before `*`. */
  readonly path: string;
  /** By name. They replace those of `/*`. Of the other rules that match an address, only one may set a header. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Parses a `_headers` file. Lines with `!` remove an earlier value, which `headersAt` does without them. */
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

/** Returns the headers for an address. If several rules set the same header, the last one counts. */
export const headersAt = (rules: readonly HeaderRule[], address: string): Record<string, string> =>
  Object.assign({}, ...rules.filter(({ path }) => matches(path, address)).map(({ headers }) => headers));

/** Sets the headers for an address on a response. */
export const setHeaders = (response: ServerResponse, rules: readonly HeaderRule[], address: string) => {
  for (const [name, value] of Object.entries(headersAt(rules, address))) response.setHeader(name, value);
};
