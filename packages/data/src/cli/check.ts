import { relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { type Command, Option } from 'commander';
import {
  byPlace,
  type Checked,
  checkTexts,
  codeFrame,
  formatProblem,
  type Problem,
  readLogos,
  readTexts,
  type Texts,
} from '../check/index.ts';
import { textOf } from '../check/read-content.ts';
import { publishedCoverage } from '../emit/coverage.ts';
import { plural } from '../plural.ts';
import { contentOption, dateOption, dayOf } from './options.ts';

interface CheckArguments {
  readonly content: string;
  readonly format: 'text' | 'json' | 'github';
  readonly date?: string;
  readonly warnings: boolean;
}

/** `mirocals-data check`: reports everything that is wrong with the records. */
export const addCheckCommand = (program: Command) =>
  program
    .command('check')
    .description('check all records and report every problem with its file, line and column')
    .addOption(contentOption())
    .addOption(dateOption('check'))
    .option('--warnings', 'print every warning, not only the number of each kind')
    .addOption(
      new Option('--format <format>', 'the output format; github: annotations for GitHub Actions')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .addHelpText('after', examples)
    .action(async ({ content, format, date, warnings }: CheckArguments) => {
      const texts = await readTexts(resolve(content));
      const logos = await readLogos(resolve(content));
      const checked = checkTexts(texts, { day: dayOf(date), logos });
      console.log(outputs[format]({ checked, texts, content, allWarnings: warnings }));
      process.exitCode = checked.records ? 0 : 1;
    });

const examples = `
Problems stop every output. Warnings are tasks for editors and do not change the exit status.

Examples:
  mirocals-data check
  mirocals-data check --content ./content --date 2027-01-01
  mirocals-data check --format github   # in a workflow: annotations at the lines`;

interface Report {
  readonly checked: Checked;
  readonly texts: Texts;
  readonly content: string;
  readonly allWarnings: boolean;
}

const describeWarnings = (warnings: readonly Problem[], all: boolean) =>
  all
    ? warnings.toSorted(byPlace).map((problem) => `${styleText('yellow', 'warning')} ${formatProblem(problem)}`)
    : [...Map.groupBy(warnings, ({ rule }) => rule)].map(
        ([rule, found]) =>
          `${styleText('yellow', plural(found.length, 'warning'))} from ${rule} (--warnings shows them)`,
      );

const outputs: Record<CheckArguments['format'], (report: Report) => string> = {
  text: ({ checked: { problems, warnings, coverage }, texts, allWarnings }) => {
    const framed = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, found]) => {
      const text = textOf(texts, file);
      const frame = (problem: Problem) => (text ? `\n${styleText('dim', codeFrame(text, problem))}\n` : '');
      return found.map((problem) => styleText('red', formatProblem(problem)) + frame(problem));
    });
    return [
      ...framed,
      ...describeWarnings(warnings, allWarnings),
      `${plural(coverage.facts, 'fact')}, ${publishedCoverage(coverage).percent} % with a source`,
      problems.length === 0 ? 'No problems found.' : plural(problems.length, 'problem'),
    ].join('\n');
  },
  json: ({ checked: { problems, warnings, coverage } }) =>
    JSON.stringify({ problems, warnings: warnings.toSorted(byPlace), coverage }, null, 2),
  github: ({ checked: { problems, warnings }, content }) =>
    [
      ...problems.map((problem) => annotation('error', content, problem)),
      ...warnings.toSorted(byPlace).map((problem) => annotation('warning', content, problem)),
    ].join('\n'),
};

/** @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions for the syntax and its escapes */
const annotation = (
  level: 'error' | 'warning',
  folder: string,
  { file, line, column, path, message, rule }: Problem,
) => {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  // Annotations name files relative to the root of the repository, where a workflow runs.
  const place = relative(process.cwd(), resolve(folder, file)).replaceAll('\\', '/');
  return `::${level} file=${property(place)},line=${line},col=${column},title=${property(rule)}::${data(path ? `${path}  ${message}` : message)}`;
};
