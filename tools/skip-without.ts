/**
 * Says which tests are skipped because the machine lacks something, for `skipIf`. Where `CI` is set, no test may be skipped.
 *
 * @param tests what is skipped, in the plural.
 * @param need what it needs, and how to install it.
 * @returns the reason to skip, or nothing if the need is met.
 * @throws where `CI` is set and the need is not met.
 * @example describe.skipIf(skipWithout('Tests with nginx', 'nginx (apt-get install nginx)', existsSync('/usr/sbin/nginx')))
 */
export const skipWithout = (tests: string, need: string, isMet: boolean): string | undefined => {
  if (isMet) return undefined;
  const reason = `${tests} need ${need}`;
  if (process.env.CI) throw new Error(`${reason}; where CI is set, no test may be skipped.`);
  console.log(`${reason}; they are skipped.`);
  return reason;
};
