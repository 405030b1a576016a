/**
 * The path of the hop page of an address, as browsers write it. The name is a hash (FNV-1a, 32 bits), since a file name holds
 * at most 255 bytes. The script of a frame computes the same path.
 *
 * @example hopPath('https://clinicaltrials.gov/study/1') // '/embed/to/f5f3a7ce.html'
 */
export const hopPath = (href: string): string => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(href)) hash = Math.imul(hash ^ byte, 0x1000193) >>> 0;
  return `/embed/to/${hash.toString(16).padStart(8, '0')}.html`;
};
