import { fileURLToPath } from 'node:url';
import { estimateTraffic } from './src/traffic.ts';

/** Prints the estimated traffic of a million widget views a day: `pnpm traffic`. */
const traffic = await estimateTraffic(fileURLToPath(new URL('../apps/site/dist/embed/v1', import.meta.url)));
const show = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

console.log(`| figure | value |
| --- | ---: |
| script, brotli | ${show(traffic.script / 1000)} kB |
| largest feed, brotli | ${show(traffic.largestFeed / 1000)} kB |
| a view, with ${traffic.headers} bytes of headers for each of 2 responses | ${show(traffic.bytesPerView / 1000)} kB |
| views a second, mean | ${show(traffic.viewsPerSecond)} |
| requests a second at ten times the mean | ${show(traffic.requestsPerSecondAtPeak)} |
| from the CDN, a day | ${show(traffic.gigabytesPerDay)} GB |
| from the CDN, in 30 days | ${show(traffic.gigabytesPerDay * 30)} GB |
| requests a second to the origin, from ${traffic.places} locations that each request ${traffic.files} files every ${traffic.maxAge} s | ${show(traffic.originRequestsPerSecond)} |`);
