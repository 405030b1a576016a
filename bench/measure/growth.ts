import { table } from './table.ts';

/** What was measured at one size. */
export interface AtSize {
  readonly count: number;
  /** Processor time by name, in any unit. */
  readonly cpu: Readonly<Record<string, number>>;
}

const rounded = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });

/**
 * How many times the time ten and a hundred times as much takes: at most ten and a hundred where the work is linear.
 *
 * @param sizes the smallest first, with the tenfold and the hundredfold of it among them.
 * @param what of which there are so many: `records`
 */
export const growthTable = (sizes: readonly AtSize[], what: string): string => {
  const [first, ...others] = sizes;
  const larger = others.filter(({ count }) => [10, 100].includes(count / (first?.count ?? 1)));
  return table(
    [
      `beside ${first?.count.toLocaleString('en')} ${what}`,
      ...larger.map(({ count }) => `${count / (first?.count ?? 1)} × as many take`),
    ],
    Object.entries(first?.cpu ?? {}).map(([name, base]) => [
      name,
      ...larger.map(({ cpu: { [name]: cpu } }) =>
        cpu === undefined ? 'not measured' : `${rounded(cpu / base)} × the processor time`,
      ),
    ]),
  );
};
