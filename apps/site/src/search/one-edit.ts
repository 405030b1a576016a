/** How many letters two words have in common at their beginning. */
const sameStart = (one: string, other: string) => {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
};

/**
 * Whether one typing error leads from one word to the other: a letter more, less or other, or two neighbours swapped.
 *
 * @example oneEditApart('trail', 'trial') // true
 */
export const oneEditApart = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const start = sameStart(one, other);
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.length > 1 && rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
};
