import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '@mirocals/data/check';
import { createDevServer } from './src/serve/dev-server.ts';
import { listen, portFrom } from './src/serve/listen.ts';
import { type MakerProcess, startMaker } from './src/serve/maker-process.ts';
import type { Answer } from './src/serve/page-maker.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Calls back once for each save, which causes several events. */
const onSave = (folder: string, act: () => void) => {
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, 30);
  });
};

/** Runs work once at a time. Calls during a run start one more run after it. */
const oneAtATime = (work: () => Promise<void>) => {
  let calls = 0;
  return async () => {
    if (calls++ > 0) return;
    do {
      calls = 1;
      await work();
    } while (calls > 1);
    calls = 0;
  };
};

// Not in the repository's folder: Eleventy's server refuses to send parts of files below a folder such as `.cache`.
const folder = mkdtempSync(join(tmpdir(), 'mirocals-dev-'));
/** What is wrong with the widgets' code, shown on every page until it builds. */
let widgetsProblem: string | undefined;
let maker: MakerProcess | undefined;

const make = async (address: string): Promise<Answer> => {
  if (widgetsProblem !== undefined) return { status: 500, problem: widgetsProblem };
  return maker?.make(address) ?? { status: 500, problem: 'The server is starting; reload the page.' };
};

const server = createDevServer(folder, make);

const restart = () => {
  maker?.restart();
  server.reload();
};

/** Only the embed script and its style sheet need the build of the widgets; everything else comes from their source. */
const buildWidgets = oneAtATime(async () => {
  const build = spawn(process.execPath, ['build.ts'], {
    cwd: path('../../packages/widgets'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  // TypeScript prints its errors on stdout.
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (part) => {
      output += part;
      process.stderr.write(part);
    });
  }
  const [code] = await once(build, 'close');
  widgetsProblem = code === 0 ? undefined : output || `The build of the widgets ended with code ${code}.`;
  restart();
});

const stop = () => {
  maker?.stop();
  rmSync(folder, { recursive: true, force: true });
};

try {
  // Eleventy's server would take the next free port instead, on all interfaces.
  server.server.removeAllListeners('error');
  const origin = await listen(server.server, portFrom('PORT', 8080));
  maker = startMaker(folder, origin, () => server.reload());
  onSave(contentFolder, () => {
    maker?.refresh();
    server.reload();
  });
  onSave(path('src'), restart);
  onSave(path('../../packages/data/src'), restart);
  onSave(path('../../packages/widgets/src'), () => {
    restart();
    buildWidgets();
  });
  console.log(`${origin}   the site, refreshed when a record, a component or a page is saved`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop();
      process.exit(0);
    });
  }
} catch (error) {
  stop();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
