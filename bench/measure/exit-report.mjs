// Loaded into a measured process before its own code: says at its end what it has used.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_REPORT, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
});
