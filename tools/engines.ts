/*
  The same small interface to three browser engines, for tests of what must work in each: Chromium, Debian's Firefox and
  WebKitGTK. Tests that need more of Playwright run in Chromium only.

  What the interface lacks, it lacks on purpose. In Firefox, Playwright silently ignores the emulation of the colour scheme, of
  print, and of pages without scripts; in WebKitGTK there is none. So the system of the reader is always dark.
*/
import { existsSync } from 'node:fs';
import { type Browser, chromium, type ElementHandle, firefox } from 'playwright-core';
import { launchOptions } from './chromium.ts';
import { skipWithout } from './skip-without.ts';
import { hasWebKit, openWebKit } from './webkit.ts';

/** A function that runs in the page. It can use nothing from outside except its arguments, which are passed as JSON. */
type InPage<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** What a test can do in a page and in a frame. */
export interface Place {
  /** Runs a function and returns its result, as JSON. */
  readonly evaluate: <Args extends unknown[], Result>(run: InPage<Args, Result>, ...args: Args) => Promise<Result>;
  /** Clicks the element that a function finds; in frames by script, because BiDi's pointer does not reach them in Firefox. */
  readonly click: (find: () => unknown) => Promise<void>;
}

/** An open tab of a browser with only this tab. */
export interface Tab extends Place {
  /** The first frame of the page, also if that is from another origin. */
  readonly frame: Place;
  readonly goto: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Presses a key by its name, such as `Tab`. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The names of the engines. */
export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;

/** The name of an engine. */
export type EngineName = (typeof engineNames)[number];

// Ubuntu has no package of the ESR; the machines of GitHub have a newer Firefox.
const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

/**
 * Says why tests in an engine are skipped, if it is not installed.
 *
 * @throws where `CI` is set and it is not installed.
 * @example describe.skipIf(skipWithoutEngine('WebKit'))('WebKit', () => suite('WebKit'))
 */
export const skipWithoutEngine = (name: EngineName): string | undefined => {
  const tests = `Tests in ${name}`;
  if (name === 'Firefox') return skipWithout(tests, 'Firefox (apt-get install firefox-esr)', !!firefoxPath);
  if (name === 'WebKit') return skipWithout(tests, 'it (apt-get install webkit2gtk-driver xvfb)', hasWebKit());
  // @sparticuz/chromium contains one.
  return undefined;
};

const call = (run: (...args: never[]) => unknown, args: readonly unknown[]) => `(${run})(...${JSON.stringify(args)})`;

const openPlaywright = async (browser: Browser): Promise<Tab> => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  const frame = () => {
    const [, first] = page.frames();
    if (!first) throw new Error('the page has no frame');
    return first;
  };
  return {
    evaluate: (run, ...args) => page.evaluate(call(run, args)),
    click: async (find) => {
      const handle = await page.evaluateHandle(call(find, []));
      // Its type needs those of the DOM.
      const element = handle.asElement() as ElementHandle | null;
      if (!element) throw new Error(`nothing to click: ${find}`);
      await element.click();
    },
    frame: {
      evaluate: async (run, ...args) => frame().evaluate(call(run, args)),
      click: async (find) => frame().evaluate(`${call(find, [])}.click()`),
    },
    goto: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      await page.goBack();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
};

const launchFirefox = () =>
  firefox.launch({
    // Debian's Firefox by WebDriver BiDi, instead of Playwright's own build.
    channel: 'moz-firefox',
    executablePath: firefoxPath ?? '',
    timeout: 90_000,
    firefoxUserPrefs: {
      // Dark; `colorScheme` does nothing here.
      'layout.css.prefers-color-scheme.content-override': 0,
      // Playwright does not notice that a page from the back/forward cache is loaded.
      'browser.sessionhistory.max_total_viewers': 0,
    },
  });

/**
 * Starts an engine with one tab, on a dark system. Starting Firefox can take 20 seconds on a busy machine.
 *
 * @throws if the engine is not installed; `skipWithoutEngine` says so before.
 * @example const tab = await openEngine('WebKit');
 */
export const openEngine = async (name: EngineName): Promise<Tab> => {
  if (name === 'WebKit') return openWebKit();
  if (name === 'Firefox') return openPlaywright(await launchFirefox());
  return openPlaywright(await chromium.launch(await launchOptions()));
};
