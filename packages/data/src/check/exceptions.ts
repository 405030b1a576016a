import { dotted, type Problem } from './problem.ts';
import type { Registers } from './registers.ts';
import { didYouMean } from './suggest.ts';

/**
 * The problems without those that are known and meant, and with one for each exception that is not needed.
 *
 * @param ruleNames the rules that an exception may name.
 * @param complete whether all records could be read; what an exception is for may stand in one that could not.
 */
export const applyExceptions = (
  problems: readonly Problem[],
  { exceptions }: Registers,
  ruleNames: readonly string[],
  complete: boolean,
): Problem[] => {
  const matches = ({ rule, file, path = '' }: (typeof exceptions.value)[number], problem: Problem) =>
    problem.rule === rule && problem.file === file && problem.path === path;
  const unneeded = exceptions.value.flatMap((exception, index) => {
    const known = ruleNames.includes(exception.rule);
    if (known && (!complete || problems.some((problem) => matches(exception, problem)))) return [];
    const path = [index, 'rule'];
    const message = known
      ? 'this exception is not needed: remove it'
      : `there is no rule "${exception.rule}"${didYouMean(exception.rule, ruleNames)}`;
    return [{ ...exceptions.at(path), path: dotted(path), message, rule: 'exceptions-are-needed' }];
  });
  return [
    ...problems.filter((problem) => !exceptions.value.some((exception) => matches(exception, problem))),
    ...unneeded,
  ];
};
