import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Place, Tab } from './engines.ts';
import { freePort } from './free-port.ts';

/** The codes of keys in WebDriver. */
const keys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The name of the property with the id of an element, as WebDriver defines it. */
const elementId = 'element-6066-11e4-a52e-4f735466cecf';

/** The browser in Debian's package of WebKitGTK, which does not put it on the path. */
const browserPath = () => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0] ?? '';

/** Says whether WebKitGTK, its driver and a virtual display are installed. */
export const hasWebKit = (): boolean =>
  browserPath() !== '' && globSync('/usr/bin/{WebKitWebDriver,Xvfb}').length === 2;

/** Starts a virtual display; MiniBrowser has no headless mode. */
const startDisplay = async () => {
  // Xvfb chooses a free display and writes its number to descriptor 3.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(child.stdio[3] as NodeJS.ReadableStream, 'data');
  return { child, display: `:${String(number).trim()}` };
};

interface Answer {
  readonly value: { readonly error?: string; readonly message?: string } | null;
}

/** Sends a command of WebDriver and returns the value of the response. */
const send = async (address: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<unknown> => {
  const response = await fetch(address, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
  const { value } = (await response.json()) as Answer;
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
};

const startDriver = async (display: string): Promise<{ child: ChildProcess; address: string }> => {
  const port = await freePort();
  const child = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    // Without LANG the language of pages is `C`; the other two avoid waiting for a desktop session.
    env: { ...process.env, DISPLAY: display, LANG: 'en_US.UTF-8', NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11' },
  });
  const address = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const isReady = await send(`${address}/status`, 'GET').catch(() => undefined);
    if (isReady) return { child, address };
    await setTimeout(20);
  }
  throw new Error('WebKitWebDriver ended before it was ready');
};

/** Starts WebKitGTK with one tab, driven by WebDriver. Playwright's WebKit is a separate build that Debian does not have. */
export const openWebKit = async (): Promise<Tab> => {
  const { child: screen, display } = await startDisplay();
  const { child: driver, address } = await startDriver(display);
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  const options = { binary: browserPath(), args: ['--automation', '--dark-mode'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const started = await send(`${address}/session`, 'POST', { capabilities }).catch((error) => {
    stop();
    throw error;
  });
  const session = `${address}/session/${(started as { sessionId: string }).sessionId}`;
  const post = (path: string, body?: object) => send(`${session}/${path}`, 'POST', body);

  const page: Place = {
    evaluate: async (run, ...args) => {
      const script = `const done = arguments[1];
        Promise.resolve().then(() => (${run})(...arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = (await post('execute/async', { script, args: [args] })) as { value: never; error?: string };
      if (answer.error) throw new Error(answer.error);
      return answer.value;
    },
    click: async (find) => {
      const element = await post('execute/sync', { script: `return (${find})()`, args: [] });
      await post(`element/${(element as Record<string, string>)[elementId]}/click`);
    },
  };
  /** Does something in the first frame. */
  const inFrame = async <Result>(work: () => Promise<Result>) => {
    await post('frame', { id: 0 });
    return work().finally(() => post('frame', { id: null }));
  };
  const press = (codes: readonly string[]) =>
    post('actions', {
      actions: [
        {
          type: 'key',
          id: 'keys',
          actions: codes.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  return {
    ...page,
    frame: {
      evaluate: (run, ...args) => inFrame(() => page.evaluate(run, ...args)),
      click: (find) => inFrame(() => page.click(find)),
    },
    goto: async (url) => {
      await post('url', { url });
    },
    press: async (key) => {
      await press([keys[key] ?? key]);
    },
    type: async (text) => {
      await press([...text]);
    },
    back: async () => {
      await post('back');
    },
    close: async () => {
      await send(session, 'DELETE').catch(() => undefined);
      stop();
    },
  };
};
