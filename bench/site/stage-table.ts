import type { CommandSample } from '../measure/command.ts';
import { table } from '../measure/table.ts';

interface StagesOfSize {
  readonly count: number;
  readonly samples: Readonly<Record<string, readonly CommandSample[]>>;
  /** Processor time by stage in seconds, measured in a separate run. */
  readonly stages: Readonly<Record<string, number>>;
}

const seconds = (value: number) => `${value.toLocaleString('en', { maximumFractionDigits: 2 })} s`;

/**
 * Tabulates the stages of our build for all sizes. Time that belongs to no stage is that of esbuild.
 *
 * @param cpuOf the processor time of a whole build.
 */
export const stageTable = (
  results: readonly StagesOfSize[],
  cpuOf: (samples: readonly CommandSample[] | undefined) => number,
): string => {
  const names = Object.keys(results[0]?.stages ?? {});
  const whole = results.map(({ samples }) => cpuOf(Object.values(samples)[0]));
  const rest = results.map(({ stages }, index) => {
    const sum = Object.values(stages).reduce((all, one) => all + one, 0);
    return (whole[index] ?? 0) - sum;
  });
  return table(
    ['processor time by stage, all outputs', ...results.map(({ count }) => `${count.toLocaleString('en')} news`)],
    [
      ...names.map((name) => [name, ...results.map(({ stages }) => seconds(stages[name] ?? 0))]),
      ["esbuild's process, copies", ...rest.map(seconds)],
      ['the whole build', ...whole.map(seconds)],
    ],
  );
};
