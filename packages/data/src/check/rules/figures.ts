import type { Entry } from '../entry.ts';
import { percentagesIn } from '../percentages.ts';
import { type Finding, findingAt, type Path } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

type Numbers = Readonly<Record<string, unknown>>;

const lowerLimits = ['from', 'above', 'low'] as const;
const upperLimits = ['to', 'below', 'high'] as const;

/** Compares the figures of a result with one another. */
export const figuresAgree: Rule = {
  name: 'figures-agree',
  description:
    'The limits of a range or interval are in order, a ratio is in its interval, and a percentage is that of its statement.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'results') return;
    for (const { value, path } of visitsOf(entry)) {
      if (typeof value !== 'object' || value === null) continue;
      yield* limitsInOrder(entry, path, value as Numbers);
      yield* ratioInInterval(entry, path, value as Numbers);
      yield* percentInStatement(entry, path, value as Numbers);
      yield* isSignificant(entry, path, value as Numbers);
    }
  }),
};

function* limitsInOrder(entry: Entry, path: Path, numbers: Numbers): Iterable<Finding> {
  const present = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const value = numbers[key];
      return typeof value === 'number' ? [{ key, value }] : [];
    });
  const [lower, upper] = [present(lowerLimits), present(upperLimits)];
  for (const [first, second] of [lower, upper]) {
    if (!first || !second) continue;
    const message = `${second.value} and ${first.key} exclude each other; keep ${first.key} if that value is included`;
    yield findingAt(entry, [...path, second.key], message);
  }
  const [[low], [high]] = [lower, upper];
  if (low && high && low.value > high.value) {
    yield findingAt(
      entry,
      [...path, high.key],
      `${high.value} is less than ${low.key}, ${low.value}; correct one of them`,
    );
  }
  const { level } = numbers;
  if (typeof level === 'number' && level <= 1) {
    yield findingAt(entry, [...path, 'level'], `${level} is not in percent; write ${level * 100}`);
  }
}

/** Thresholds are lower than 0.1, so that a larger P value is never significant. */
function* isSignificant(entry: Entry, path: Path, { effect, significant }: Numbers): Iterable<Finding> {
  const { p } = (effect ?? {}) as { readonly p?: number };
  if (significant !== true || p === undefined || p <= 0.1) return;
  const message = `${p} is not statistically significant; correct it or write significant: false`;
  yield findingAt(entry, [...path, 'effect', 'p'], message);
}

function* ratioInInterval(entry: Entry, path: Path, { hazardRatio, interval }: Numbers): Iterable<Finding> {
  if (typeof hazardRatio !== 'number' || !interval) return;
  const { low, high } = interval as { readonly low: number; readonly high: number };
  if (low > high || (low <= hazardRatio && hazardRatio <= high)) return;
  const message = `${hazardRatio} is not in its interval, ${low} to ${high}; correct one of them`;
  yield findingAt(entry, [...path, 'hazardRatio'], message);
}

/** A statement may also have the share of participants, the level of an interval, or the percentages of both groups. */
function* percentInStatement(entry: Entry, path: Path, { effect, statement, share }: Numbers): Iterable<Finding> {
  if (!effect || !statement) return;
  const { percent, interval } = effect as { readonly percent: number; readonly interval?: { readonly level: number } };
  const text = (statement as Readonly<Record<string, unknown>>)[entry.languages[0]];
  const stated = percentagesIn(String(text)).filter((one) => one !== share && one !== interval?.level);
  const [first, ...others] = stated;
  if (first === undefined || others.length > 0 || first === percent) return;
  const message = `${percent} is not in the statement, which says ${first}%; correct one of them`;
  yield findingAt(entry, [...path, 'effect', 'percent'], message);
}
