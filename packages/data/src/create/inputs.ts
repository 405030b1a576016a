import type { Languages } from '../schema/languages.ts';
import type { InputFile } from './input-file.ts';

/** What a consortium says about itself where there is no file of CORDIS. */
export interface Answers {
  readonly acronym: string;
  readonly title: string;
  readonly grant: string;
  readonly start: string;
  /** A list such as `en,fr`. */
  readonly languages: string;
  readonly programme: string;
  /** The name of the organisation that coordinates the project. */
  readonly coordinator: string;
}

/** What records are made of. */
export interface Inputs {
  readonly cordis: readonly InputFile[];
  readonly ror: readonly InputFile[];
  readonly orcid: readonly InputFile[];
  /** The grant that the user named, to choose one of several projects. */
  readonly grant?: string | undefined;
  /** Needed if there is no file of CORDIS. */
  readonly answers?: Answers | undefined;
  /** The languages of the records, beginning with that of the files. */
  readonly languages: Languages;
  /** The day that counts as today. */
  readonly day: string;
}
