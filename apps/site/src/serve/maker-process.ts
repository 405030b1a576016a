import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '@mirocals/data/check';
import type { Answer, Order } from './page-maker.ts';

/** The server's handle of the process that makes pages. */
export interface MakerProcess {
  /** Makes the file at a path. Waits while the process starts or reads records. */
  make(path: string): Promise<Answer>;
  /** Reads the records again. */
  refresh(): void;
  /** Starts a new process with the current code. */
  restart(): void;
  stop(): void;
}

/**
 * Starts the process that makes pages, and starts it again if it is killed.
 *
 * @param folder where it writes files.
 * @param origin the address of the server.
 * @param onEnd called when the process has ended without being stopped.
 */
export const startMaker = (folder: string, origin: string, onEnd: () => void): MakerProcess => {
  const waiting = new Map<number, { readonly path: string; readonly resolve: (answer: Answer) => void }>();
  let count = 0;
  let child: ChildProcess;
  /** The output of the process, if it ended because of an error in the code. */
  let failure: string | undefined;

  const answerAll = (problem: string) => {
    for (const { resolve } of waiting.values()) resolve({ status: 500, problem });
    waiting.clear();
  };

  const start = () => {
    failure = undefined;
    let errors = '';
    const one = fork(fileURLToPath(new URL('page-maker.ts', import.meta.url)), [folder, origin], {
      // The sources of the packages, so that an edit of them needs no build.
      execArgv: ['--import', 'tsx', '--conditions', '@mirocals/source'],
      // An absolute path, since the working directory is another.
      env: { ...process.env, MIROCALS_CONTENT: contentFolder },
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    one.stderr?.on('data', (part) => {
      errors = `${errors}${part}`.slice(-10_000);
      process.stderr.write(part);
    });
    one.on('message', ({ id, ...answer }: Answer & { readonly id: number }) => {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    });
    // After the last of its output.
    one.once('close', (code, signal) => {
      if (one !== child) return;
      if (signal) start();
      else failure = errors || `The process that makes pages ended with code ${code}.`;
      answerAll(failure ?? `The process that makes pages was ended by ${signal}; reload the page.`);
      onEnd();
    });
    child = one;
  };

  const send = (order: Order) => child.connected && child.send(order);

  start();
  return {
    make: (path) =>
      new Promise((resolve) => {
        if (failure !== undefined) return resolve({ status: 500, problem: failure });
        waiting.set(++count, { path, resolve });
        send({ id: count, path });
      }),
    refresh: () => (failure === undefined ? send({ refresh: true }) : start()),
    restart: () => {
      const old = child;
      start();
      old.kill();
      for (const [id, { path }] of waiting) send({ id, path });
    },
    stop: () => child.kill(),
  };
};
