import { launchOptions } from '@mirocals/tools/chromium';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser that all test files share listens. */
    browser: string;
  }
}

/** Starts one browser for all test files; each opens pages of its own in it. */
export default async (project: TestProject) => {
  // Playwright switches the back/forward cache off; that the widgets come back from it is tested.
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const server = await chromium.launchServer({ ...(await launchOptions()), ignoreDefaultArgs });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
};
