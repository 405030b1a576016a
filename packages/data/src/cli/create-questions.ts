import { text } from '@clack/prompts';
import type * as z from 'zod';
import { languages } from '../create/draft.ts';
import type { Answers } from '../create/inputs.ts';
import { schemasIn } from '../schema/index.ts';
import { plain } from '../schema/text.ts';
import { answered, type Terminal } from './ask.ts';

/** A question, and the schema of its answer. */
interface Question {
  readonly message: string;
  readonly placeholder: string;
  readonly schema: z.ZodType;
}

const { acronym, start, funding } = schemasIn(languages).collections.project.shape;

const questions: Readonly<Record<keyof Answers, Question>> = {
  acronym: { message: 'Acronym of the project', placeholder: 'REEF', schema: acronym },
  title: { message: "The funder's title of the project, verbatim", placeholder: 'Restoring …', schema: plain },
  grant: { message: 'Grant agreement number', placeholder: '101012345', schema: funding.shape.grant },
  programme: { message: 'Programme: HORIZON, H2020 or FP7', placeholder: 'HORIZON', schema: plain },
  start: { message: 'When does the project start?', placeholder: '2027-01', schema: start },
  coordinator: { message: 'Name of the coordinating organisation', placeholder: 'University of …', schema: plain },
};

const names = Object.keys(questions) as readonly (keyof Answers)[];

const faultIn = (name: keyof Answers, answer: string): string | undefined => {
  const { error } = questions[name].schema.safeParse(answer);
  return error && `"${answer}" ${error.issues[0]?.message}`;
};

/**
 * The answers that the options give, and those that the user gives in the terminal to the other questions.
 *
 * @throws if an option has no valid value, or if answers are missing and there is no terminal; the message lists all of them.
 */
export const answersOf = async (given: Partial<Answers>, terminal?: Terminal): Promise<Answers> => {
  const missing = names.filter((name) => given[name] === undefined);
  const canAsk = terminal !== undefined || process.stdin.isTTY;
  const faults = [
    ...names.flatMap((name) => {
      const fault = given[name] === undefined ? undefined : faultIn(name, given[name]);
      return fault === undefined ? [] : [`--${name} ${fault}.`];
    }),
    ...(canAsk || missing.length === 0
      ? []
      : [
          `Questions can only be asked in a terminal; use --cordis, or add ${missing.map((name) => `--${name}`).join(', ')}.`,
        ]),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const answers: Partial<Record<keyof Answers, string>> = { ...given };
  for (const name of missing) {
    const { message, placeholder } = questions[name];
    const validate = (answer = '') => faultIn(name, answer);
    answers[name] = await answered(text({ message, placeholder, validate, ...terminal }));
  }
  return answers as Answers;
};
