/** The licence of the records of every consortium. */
export const license = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
