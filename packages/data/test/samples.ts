import { samplesIn } from '../../../test/samples.ts';

/** A code sample from the documentation, and its output according to its comments. */
export interface Sample {
  readonly name: string;
  readonly code: string;
  readonly printed: readonly string[];
}

/** The TypeScript samples on a page that use this package. */
export const samplesOf = (page: string): Sample[] =>
  samplesIn(page, 'ts')
    .filter((code) => code.includes('@mirocals/data'))
    .map((code, index) => ({
      name: `${page.replace(/\W+/g, '-')}-${index + 1}`,
      code,
      printed: [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words = '']) => words),
    }));
