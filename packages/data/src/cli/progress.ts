/** What progress is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Reports how far something has come, and takes the report away when it is done. */
export interface Progress {
  readonly report: (done: number, total: number) => void;
  readonly end: () => void;
}

const firstAfter = 500;
const every = 100;

/**
 * Progress on a terminal: one line, written over again and again, for runs that last; nothing anywhere else.
 *
 * @param now the time in milliseconds, for tests.
 * @example const { report, end } = progressOn(process.stderr, 'files read')
 */
export const progressOn = (stream: ProgressStream, what: string, now: () => number = Date.now): Progress => {
  let due = now() + firstAfter;
  let isShown = false;
  const report = (done: number, total: number) => {
    if (!stream.isTTY || now() < due) return;
    due = now() + every;
    isShown = true;
    stream.write(`\r${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${what}`);
  };
  // Takes the whole line away, however long it was.
  const end = () => isShown && stream.write('\r\u001b[K');
  return { report, end };
};
