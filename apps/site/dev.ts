import { type ChildProcess, fork, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '@mirocals/data/check';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

let server: ChildProcess;

const start = () => {
  server = fork(path('src/serve/dev-server.ts'), { execArgv: ['--import', 'tsx'], cwd: path('.') });
};

/** A component that was loaded once stays as it was in its process: an edit of one needs a new process. */
const restart = () => {
  if (server.exitCode !== null) return start();
  server.once('exit', start);
  server.kill();
};

const buildWidgets = () =>
  spawn(process.execPath, ['build.ts'], { cwd: path('../../packages/widgets'), stdio: 'inherit' }).once(
    'exit',
    (code) => code === 0 && restart(),
  );

/** Calls back once for the several events that one save makes. */
const onSave = (folder: string, act: () => void) => {
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, 30);
  });
};

onSave(contentFolder, () => (server.connected ? server.send('records') : start()));
onSave(path('src'), restart);
onSave(path('../../packages/widgets/src'), buildWidgets);
start();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.kill();
    process.exit(0);
  });
}
