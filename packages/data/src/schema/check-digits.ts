/**
 * Whether the last character of an ORCID iD or ISNI is the correct check character for the fifteen before it.
 *
 * @param digits sixteen characters; the last may be X.
 * @see ISO/IEC 7064, MOD 11-2
 * @example hasIsniCheckDigit('0000000218250097') // true
 */
export const hasIsniCheckDigit = (digits: string): boolean => {
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.at(15) === (check === 10 ? 'X' : String(check));
};

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Whether the last two digits of a ROR id are the correct checksum for the six characters before them.
 *
 * @param id nine characters, such as `01tm6cn81`.
 * @see ISO/IEC 7064, MOD 97-10, applied to the six characters read as a number in Crockford's base 32
 * @example hasRorChecksum('01tm6cn81') // true
 */
export const hasRorChecksum = (id: string): boolean => {
  const number = [...id.slice(1, 7)].reduce((sum, letter) => sum * 32 + crockford.indexOf(letter), 0);
  return Number(id.slice(7)) === 98 - ((number * 100) % 97);
};
