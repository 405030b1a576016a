import { launchOptions } from '@mirocals/tools/chromium';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the browser that all test files share. */
    browser: string;
  }
}

/** Starts one browser for all test files. */
export default async (project: TestProject) => {
  // Playwright disables the back/forward cache, which one of the tests needs.
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const server = await chromium.launchServer({ ...(await launchOptions()), ignoreDefaultArgs });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
};
