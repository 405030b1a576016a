const spelled: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A name in any alphabet without accents, capitals and signs, to compare it with others: journals write Müller as Mueller
 * or Muller.
 *
 * @example fold('Søren Müller-Mueller') // 'soren-muller-muller'
 */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßłđðþı]/g, (letter) => spelled[letter] ?? letter)
    .replace(/(?<=[aou])e/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
