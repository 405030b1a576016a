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
  readTexts,
  type Texts,
} from '../check/index.ts';
import { publishedCoverage } from '../emit/coverage.ts';
import { contentOption, dateOption, dayOf } from './options.ts';
import { progressOn } from './progress.ts';
import { plural } from './words.ts';

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
    .description('check every record and report all problems, each at its file, line and column')
    .addOption(contentOption())
    .addOption(dateOption('judge what is current, due or held back'))
    .option('--warnings', 'print every warning, not only how many there are of each kind')
    .addOption(
      new Option('--format <format>', 'how problems are printed; github: annotations of a workflow')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .addHelpText('after', examples)
    .action(async ({ content, format, date, warnings }: CheckArguments) => {
      const folder = resolve(content);
      const texts = await readTexts(folder);
      const progress = progressOn(process.stderr, 'files read');
      const checked = checkTexts(texts, { day: dayOf(date), onFile: progress.report });
      progress.end();
      console.log(outputs[format]({ checked, texts, content, allWarnings: warnings }));
      process.exitCode = checked.records ? 0 : 1;
    });

const examples = `
Errors stop every output; warnings are for an editor to work through and leave the exit status at 0.

Examples:
  mirocals-data check
  mirocals-data check --content ./content --date 2027-01-01
  mirocals-data check --format github   # in a workflow: annotations at the lines`;

const textOf = (texts: Texts, file: string) => {
  const bytes = texts.get(file);
  return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
};

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
        ([rule, found]) => `${styleText('yellow', plural(found.length, 'warning'))} of ${rule} (--warnings shows them)`,
      );

const outputs: Record<CheckArguments['format'], (report: Report) => string> = {
  text: ({ checked: { problems, warnings, coverage }, texts, allWarnings }) => {
    const framed = problems.map((problem) => {
      const text = texts.has(problem.file) ? textOf(texts, problem.file) : '';
      const frame = text === '' ? '' : `\n${styleText('dim', codeFrame(text, problem))}\n`;
      return styleText('red', formatProblem(problem)) + frame;
    });
    return [
      ...framed,
      ...describeWarnings(warnings, allWarnings),
      `${plural(coverage.facts, 'fact')}, ${publishedCoverage(coverage).percent} % with a source`,
      problems.length === 0 ? 'All records are in order.' : plural(problems.length, 'problem'),
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

/** @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions for the form and its escapes */
const annotation = (
  level: 'error' | 'warning',
  folder: string,
  { file, line, column, path, message, rule }: Problem,
) => {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = relativeTo(folder, file);
  return `::${level} file=${property(place)},line=${line},col=${column},title=${property(rule)}::${data(path ? `${path}  ${message}` : message)}`;
};

/** An annotation names its file from the root of the repository, which is where a workflow runs. */
const relativeTo = (folder: string, file: string) =>
  `${relative(process.cwd(), resolve(folder)).replaceAll('\\', '/')}/${file}`.replace(/^\//, '');
