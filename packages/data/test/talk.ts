import { PassThrough } from 'node:stream';

/** The keys with which an answer ends and a list is moved through. */
export const [enter, down, space, end] = ['\r', '\u001b[B', ' ', '\u0003'] as const;

/** Answers the questions in turn. Each is recognised by a part of it; a repeated question gets the next answer. */
export const talk = (answers: readonly (readonly [question: string, keys: string])[]) => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 50 });
  const left = [...answers];
  let shown = '';
  let all = '';
  output.on('data', (chunk) => {
    shown += chunk;
    all += chunk;
    const [next] = left;
    if (!next || !shown.includes(next[0])) return;
    left.shift();
    shown = '';
    // A key that is pressed while a question is being drawn is lost.
    setImmediate(() => input.write(next[1]));
  });
  return { terminal: { input, output }, left, shown: () => all };
};
