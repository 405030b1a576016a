/** Ships no declarations. */
declare module 'spdx-satisfies' {
  /** Whether an SPDX expression is satisfied by the licences that are allowed. */
  export default function satisfies(expression: string, allowed: readonly string[]): boolean;
}
