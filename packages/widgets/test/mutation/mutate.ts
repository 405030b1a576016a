import type { Page } from 'playwright-core';

type Counts = Record<string, number>;

/** What Stryker's instrumented code and its runner share; here that of the test, which knows of no page. */
interface Shared {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
}

/**
 * Hands to a page, and to the frames in it, the mutant that Stryker tries now; and where it asks which test reaches which
 * mutants, tells it those that the page reaches.
 */
export const mutate = async (page: Page): Promise<void> => {
  // Long enough for a busy machine, and short, since what never appears is the most usual sign of a mutant.
  page.setDefaultTimeout(4_000);
  page.setDefaultNavigationTimeout(15_000);
  const shared: Shared = (globalThis as { __stryker__?: Shared }).__stryker__ ?? {};
  const { activeMutant, currentTestId } = shared;
  await page.addInitScript((active) => {
    const reach = (counts: object, id: string) => {
      console.debug(`reached ${id}`);
      return Reflect.set(counts, id, 1);
    };
    // The first time alone: what is called a thousand times would be told a thousand times.
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
