/**
 * A name in pieces, those that spell a short name marked; the name as one piece where its capitals do not spell it.
 *
 * @example spelt('Tumour Registry', 'TR') // [{ text: 'T', marked: true }, { text: 'umour ', marked: false }, …]
 */
export const spelt = (name: string, acronym: string): { readonly text: string; readonly marked: boolean }[] => {
  const capitals = name.match(/\p{Lu}/gu)?.join('');
  if (capitals !== acronym) return [{ text: name, marked: false }];
  return name
    .split(/(\p{Lu}+)/u)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
};
