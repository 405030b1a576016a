import { text } from '@clack/prompts';
import * as z from 'zod';
import type { Answers } from '../create/inputs.ts';
import { languagesIn, original } from '../create/languages.ts';
import { programmeCodes } from '../create/programme.ts';
import { schemasIn } from '../schema/index.ts';
import type { Languages } from '../schema/languages.ts';
import { unionGrant } from '../schema/project.ts';
import { plain } from '../schema/text.ts';
import { answered, type Terminal } from './ask.ts';

/** A question, and the schema of its answer. */
interface Question {
  readonly message: string;
  readonly placeholder: string;
  readonly schema: z.ZodType;
}

const { acronym, start } = schemasIn([original]).collections.project.shape;

const programme = z.enum(programmeCodes, { error: `is not one of ${programmeCodes.join(', ')}` });

const languageList = z.string().refine((list) => typeof languagesIn(list) !== 'string', {
  error: ({ input }) => String(languagesIn(String(input))),
});

const questions: Readonly<Record<keyof Answers, Question>> = {
  acronym: { message: 'Acronym of the project', placeholder: 'REEF', schema: acronym },
  title: { message: "The funder's title of the project, verbatim", placeholder: 'Restoring …', schema: plain },
  grant: { message: 'Grant agreement number', placeholder: '101012345', schema: unionGrant },
  programme: { message: `Programme: ${programmeCodes.join(', ')}`, placeholder: 'HORIZON', schema: programme },
  languages: { message: 'Languages of the site, English first', placeholder: 'en,fr', schema: languageList },
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

/**
 * The languages that an option names.
 *
 * @throws if the list is not valid.
 */
export const languagesOf = (list: string): Languages => {
  const languages = languagesIn(list);
  if (typeof languages === 'string') throw new Error(`--languages "${list}" ${languages}.`);
  return languages;
};
