import type { Entry } from '../entry.ts';
import { percentagesIn } from '../percentages.ts';
import { type Finding, findingAt, findingInBody, type Path } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

type Numbers = Readonly<Record<string, unknown>>;

const lowerLimits = ['from', 'above', 'low'] as const;
const upperLimits = ['to', 'below', 'high'] as const;

/** Compares the figures of a result with one another. */
export const figuresAgree: Rule = {
  name: 'figures-agree',
  description:
    'The limits of a range or interval are in order, a ratio is in its interval, a percentage, a direction, a significance and an outcome are those of their statement, and groups without common participants are together at most 100 percent.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    yield* peopleInPercent(entry);
    if (entry.collection !== 'results') return;
    yield* sharesAddUp(entry);
    for (const { value, path } of visitsOf(entry)) {
      if (typeof value !== 'object' || value === null) continue;
      yield* limitsInOrder(entry, path, value as Numbers);
      yield* ratioInInterval(entry, path, value as Numbers);
      yield* percentInStatement(entry, path, value as Numbers);
      yield* isSignificant(entry, path, value as Numbers);
      yield* statementAgrees(entry, path, value as Numbers);
      yield* outcomeAgrees(entry, path, value as Numbers);
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
  const { p } = (effect ?? {}) as Partial<Effect>;
  if (significant === true && p !== undefined && p > 0.1) {
    const message = `${p} is not statistically significant; correct it or write significant: false`;
    yield findingAt(entry, [...path, 'effect', 'p'], message);
  }
}

const falls = /\b(lower|reduced|reduction|decreased?|fewer)\b/i;
const rises = /\b(higher|increased?|greater|more|raised)\b/i;
const isUnproven = /\b(not|non|no)[ -](statistically )?significant/i;

/** The direction and the significance of a finding, which its English statement says in words. */
function* statementAgrees(entry: Entry, path: Path, { effect, significant, statement }: Numbers): Iterable<Finding> {
  const { direction, hazardRatio, interval, on } = (effect ?? {}) as Partial<Effect>;
  const said = (statement as Readonly<Record<string, unknown>> | undefined)?.en;
  if (direction === undefined || typeof said !== 'string') return;
  // A lower risk may be a higher survival.
  const [is, isNot] = direction === 'lower' ? [falls, rises] : [rises, falls];
  const isRisk = /\b(risk|hazard)\b/i.test(String(on?.en));
  if (isRisk && !is.test(said) && isNot.test(said)) {
    const message = `"${direction}" is not what the statement says, ${isNot.exec(said)?.[0]}; correct one of them`;
    yield findingAt(entry, [...path, 'effect', 'direction'], message);
  } else if (
    isRisk &&
    hazardRatio !== undefined &&
    isIn(hazardRatio, interval) &&
    hazardRatio !== 1 &&
    hazardRatio < 1 !== (direction === 'lower')
  ) {
    const message = `${hazardRatio} is the ratio of a ${hazardRatio < 1 ? 'lower' : 'higher'} risk; correct it or the direction`;
    yield findingAt(entry, [...path, 'effect', 'hazardRatio'], message);
  }
  if (significant !== true || !isUnproven.test(said)) return;
  yield findingAt(entry, [...path, 'significant'], 'true is not what the statement says; correct one of them');
}

/** An outcome that its English statement contradicts. */
function* outcomeAgrees(entry: Entry, path: Path, { outcome, statement }: Numbers): Iterable<Finding> {
  const said = String((statement as Readonly<Record<string, unknown>> | undefined)?.en);
  if (outcome !== 'met' || !/\bnot (met|reached|achieved)\b/i.test(said)) return;
  yield findingAt(entry, [...path, 'outcome'], '"met" is not what the statement says; correct one of them');
}

const isIn = (ratio: number, interval: { readonly low: number; readonly high: number } | undefined) =>
  interval === undefined || (interval.low <= ratio && ratio <= interval.high);

function* ratioInInterval(entry: Entry, path: Path, { hazardRatio, interval }: Numbers): Iterable<Finding> {
  if (typeof hazardRatio !== 'number' || !interval) return;
  const { low, high } = interval as { readonly low: number; readonly high: number };
  if (low > high || isIn(hazardRatio, { low, high })) return;
  const message = `${hazardRatio} is not in its interval, ${low} to ${high}; correct one of them`;
  yield findingAt(entry, [...path, 'hazardRatio'], message);
}

interface Effect {
  readonly direction: string;
  readonly percent: number;
  readonly interval?: { readonly level: number; readonly low: number; readonly high: number };
  readonly p?: number;
  readonly hazardRatio?: number;
  readonly on?: Readonly<Record<string, unknown>>;
}

/** A statement may also have the share of participants, the level of an interval, or the percentages of both groups. */
function* percentInStatement(entry: Entry, path: Path, { effect, statement, share }: Numbers): Iterable<Finding> {
  if (!effect || !statement) return;
  const { direction, percent, interval } = effect as Effect;
  if (direction === 'lower' && percent > 100) {
    const message = `${percent} percent lower is not possible; the maximum is 100`;
    yield findingAt(entry, [...path, 'effect', 'percent'], message);
    return;
  }
  const text = (statement as Readonly<Record<string, unknown>>)[entry.languages[0]];
  const stated = percentagesIn(String(text)).filter((one) => one !== share && one !== interval?.level);
  const [first, ...others] = stated;
  if (first === undefined || others.length > 0 || first === percent) return;
  const message = `${percent} is not in the statement, which says ${first}%; correct one of them`;
  yield findingAt(entry, [...path, 'effect', 'percent'], message);
}

/** A percentage of three digits or more of people, in the languages that records have. */
const peopleShare =
  /(?<![\d.,])(\d{3,}(?:[.,]\d+)?)\s?(?:%|percent|per cent)\s(?:of|des|de|dei|degli|delle|av|der|de los|de las)\s(?:\p{L}+\s)?(?:people|participants|patients|personnes|partecipanti|pazienti|persone|delta\p{L}+|patient\p{L}*|personer\p{L}*|Teilnehm\p{L}+|Patient\p{L}+|Personen|participantes|pacientes|personas)(?!\p{L})/u;

function* peopleInPercent(entry: Entry): Iterable<Finding> {
  for (const { value, path } of visitsOf(entry)) {
    if (typeof value !== 'string' || !/\d{3}/.test(value)) continue;
    const found = peopleShare.exec(value);
    const digits = found?.[1] ?? '';
    if (!found || Number(digits.replace(',', '.')) <= 100) continue;
    const message = `${digits}% of people is not possible; the maximum is 100`;
    const before = value.slice(0, found.index).split('\n');
    const place = { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
    yield path[0] === 'body' ? findingInBody(entry, path, place, message) : findingAt(entry, path, message);
  }
}

interface Group {
  readonly index: number;
  readonly share: number;
  readonly measure: string;
  readonly low: number;
  readonly high: number;
}

const groupsOf = (entry: Entry): readonly Group[] =>
  (entry.value.findings as readonly { readonly share?: number; readonly range?: Numbers }[]).flatMap(
    ({ share, range }, index) => {
      if (share === undefined || range === undefined) return [];
      const [low, high] = [range.from ?? range.above ?? -Infinity, range.to ?? range.below ?? Infinity].map(Number);
      return [{ index, share, measure: `${range.measure} ${range.unit}`, low: low ?? 0, high: high ?? 0 }];
    },
  );

/** Groups that are defined by different values of one measure have no participant in common. */
function* sharesAddUp(entry: Entry): Iterable<Finding> {
  for (const [index, { share = 1 }] of (entry.value.findings as readonly { readonly share?: number }[]).entries()) {
    if (share >= 1) continue;
    const message = `${share} is less than one percent; write the share in percent, such as 70`;
    yield findingAt(entry, ['findings', index, 'share'], message);
  }
  for (const groups of Map.groupBy(groupsOf(entry), ({ measure }) => measure).values()) {
    const sorted = groups.toSorted((one, other) => one.low - other.low);
    if (sorted.some(({ low }, at) => at > 0 && low < (sorted[at - 1]?.high ?? low))) continue;
    const sum = groups.reduce((total, { share }) => total + share, 0);
    const [last] = groups.slice(-1);
    // Each share may have been rounded.
    if (!last || sum <= 100 + groups.length / 2) continue;
    const message = `${last.share} is too large: the shares of groups without common participants add up to ${sum}; correct one of them`;
    yield findingAt(entry, ['findings', last.index, 'share'], message);
  }
}
