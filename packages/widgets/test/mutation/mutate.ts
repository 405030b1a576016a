import type { Page } from 'playwright-core';

type Counts = Record<string, number>;

/** The state that Stryker's instrumented code shares with its runner, in the process of the test. */
interface Shared {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
}

/**
 * Activates Stryker's current mutant in a page and its iframes. While Stryker collects coverage, reports the mutants that the
 * page reaches.
 */
export const mutate = async (page: Page): Promise<void> => {
  // Short, because most mutants are detected by something that never appears; long enough for a busy machine.
  page.setDefaultTimeout(4_000);
  page.setDefaultNavigationTimeout(15_000);
  const shared: Shared = (globalThis as { __stryker__?: Shared }).__stryker__ ?? {};
  const { activeMutant, currentTestId } = shared;
  await page.addInitScript((active) => {
    const reach = (counts: object, id: string) => {
      console.debug(`reached ${id}`);
      return Reflect.set(counts, id, 1);
    };
    // Only the first time, to log each mutant once.
    const counts = new Proxy<Counts>({}, { set: (seen, id: string) => id in seen || reach(seen, id) });
    Object.assign(globalThis, { __stryker__: { activeMutant: active, mutantCoverage: { static: counts } } });
  }, activeMutant);
  if (activeMutant !== undefined || currentTestId === undefined) return;
  shared.mutantCoverage ??= { static: {}, perTest: {} };
  const { perTest } = shared.mutantCoverage;
  perTest[currentTestId] ??= {};
  const counts = perTest[currentTestId];
  page.on('console', (message) => {
    const [, id] = /^reached (\d+)$/.exec(message.text()) ?? [];
    if (id) counts[id] = (counts[id] ?? 0) + 1;
  });
};
