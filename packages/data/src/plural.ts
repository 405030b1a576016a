/**
 * A number with its noun.
 *
 * @example plural(1200, 'record') // '1,200 records'
 */
export const plural = (number: number, word: string, more = `${word}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? word : more}`;
