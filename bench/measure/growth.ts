import { table } from './table.ts';

/** The measurement of one size. */
export interface AtSize {
  readonly count: number;
  /** Processor time by name, in any unit. */
  readonly cpu: Readonly<Record<string, number>>;
}

const rounded = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });

/**
 * Compares the time for ten and a hundred times the size: at most ten and a hundred times as much if the work is linear.
 *
 * @param sizes the smallest size first, including ten and a hundred times that size.
 * @param what what is counted, such as `records`.
 */
export const growthTable = (sizes: readonly AtSize[], what: string): string => {
  const [first, ...others] = sizes;
  const larger = others.filter(({ count }) => [10, 100].includes(count / (first?.count ?? 1)));
  return table(
    [
      `compared with ${first?.count.toLocaleString('en')} ${what}`,
      ...larger.map(({ count }) => `${count / (first?.count ?? 1)} × the size`),
    ],
    Object.entries(first?.cpu ?? {}).map(([name, base]) => [
      name,
      ...larger.map(({ cpu: { [name]: cpu } }) =>
        cpu === undefined ? 'not measured' : `${rounded(cpu / base)} × the processor time`,
      ),
    ]),
  );
};
