// Loaded into a measured process before its own code: writes a report of its resources when it ends.
import { readFileSync, writeFileSync } from 'node:fs';

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
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_REPORT,
    JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime, others: usedByOthers() }),
  );
});
