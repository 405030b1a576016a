import { afterEach, expect, it, vi } from 'vitest';
import { skipWithout } from '../skip-without.ts';

const reasonWithout = (isMet: boolean) => skipWithout('Tests with nginx', 'nginx (apt-get install nginx)', isMet);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('says what is skipped and how to install what it needs', () => {
  vi.stubEnv('CI', '');
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(reasonWithout(true)).toBeUndefined();
  expect(log).not.toHaveBeenCalled();
  expect(reasonWithout(false)).toBe('Tests with nginx need nginx (apt-get install nginx)');
  expect(log).toHaveBeenCalledWith('Tests with nginx need nginx (apt-get install nginx); they are skipped.');
});

it('skips nothing where CI is set', () => {
  vi.stubEnv('CI', 'true');
  expect(reasonWithout(true)).toBeUndefined();
  expect(() => reasonWithout(false)).toThrow('where CI is set, no test may be skipped');
});
