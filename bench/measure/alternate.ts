/**
 * Runs several things alternately, so that a temporary load on the machine affects all of them.
 *
 * @returns the samples by name.
 */
export const alternate = <Sample>(
  things: Readonly<Record<string, () => Sample>>,
  repeats: number,
): Record<string, Sample[]> => {
  const samples: Record<string, Sample[]> = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let round = 0; round < repeats; round++) {
    for (const [name, run] of Object.entries(things)) samples[name]?.push(run());
  }
  return samples;
};

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** Returns the median. */
export const median = (numbers: readonly number[]): number => {
  const [low, high] = [(numbers.length - 1) >> 1, numbers.length >> 1];
  const ordered = sorted(numbers);
  return ((ordered[low] ?? 0) + (ordered[high] ?? 0)) / 2;
};

/**
 * Formats the median with the minimum and the maximum.
 *
 * @example withSpread([610, 590, 700], 'ms') // '610 ms (590–700)'
 */
export const withSpread = (numbers: readonly number[], unit: string, digits = 0): string => {
  const said = (number: number) => number.toLocaleString('en', { maximumFractionDigits: digits });
  const ordered = sorted(numbers);
  return `${said(median(numbers))} ${unit} (${said(ordered[0] ?? 0)}–${said(ordered.at(-1) ?? 0)})`;
};
