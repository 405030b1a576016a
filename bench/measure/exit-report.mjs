// Loaded into a measured process before its own code: says at its end what it has used.
import { readFileSync, writeFileSync } from 'node:fs';

/** What programs have used that this process has started and not waited for, in microseconds: no clock counts it later. */
const usedByOthers = () => {
  try {
    const ids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
    const ticks = ids.map((id) => {
      // After the name, which may hold anything: fields 14 and 15 are user and system time, in hundredths of a second.
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
