// Loaded into a measured process before its own code: adds a line with its resources to a file when it ends.
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** The time of running child processes, in microseconds; the system does not count them for this process. */
const usedByOthers = () => {
  try {
    const ids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
    const ticks = ids.map((id) => {
      // After the name, which may contain anything: fields 14 and 15 are user and system time, in hundredths of a second.
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return Number(fields[11]) + Number(fields[12]);
    });
    return ticks.reduce((sum, one) => sum + one * 10_000, 0);
  } catch {
    return 0;
  }
};

process.on('exit', () => {
  if (!isMainThread) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const report = { maxRSS, cpu: userCPUTime + systemCPUTime, others: usedByOthers() };
  appendFileSync(process.env.BENCH_REPORT, `${JSON.stringify(report)}\n`);
});
