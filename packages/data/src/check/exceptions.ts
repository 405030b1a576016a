import { findingAt, type Problem, problemOf } from './problem.ts';
import type { Registers } from './registers.ts';
import { rules } from './rules/index.ts';
import { didYouMean } from './suggest.ts';

const ruleNames = rules.map(({ name }) => name);

const keyOf = ({ rule, file, path = '' }: { rule: string; file: string; path?: string | undefined }) =>
  [rule, file, path].join('\n');

/**
 * Removes the problems that are accepted on purpose, and adds one for each exception that is not needed.
 *
 * @param isComplete whether all records could be read; otherwise an exception may be for a record that could not.
 */
export const applyExceptions = (
  problems: readonly Problem[],
  { exceptions }: Registers,
  isComplete: boolean,
): Problem[] => {
  const excepted = new Set(exceptions.value.map(keyOf));
  const exceptedRules = new Set(exceptions.value.map(({ rule }) => rule));
  // Asks for the rule first, since asking for the file looks up the position.
  const [accepted, left] = [true, false].map((is) =>
    problems.filter((problem) => (exceptedRules.has(problem.rule) && excepted.has(keyOf(problem))) === is),
  ) as [Problem[], Problem[]];
  const needed = new Set(accepted.map(keyOf));
  const unneeded = exceptions.value.flatMap((exception, index) => {
    const isKnown = ruleNames.includes(exception.rule);
    if (isKnown && (!isComplete || needed.has(keyOf(exception)))) return [];
    const message = isKnown
      ? 'this exception is not needed; remove it'
      : `there is no rule "${exception.rule}"${didYouMean(exception.rule, ruleNames)}`;
    return [problemOf('exceptions-are-needed', findingAt(exceptions, [index, 'rule'], message))];
  });
  return [...left, ...unneeded];
};
