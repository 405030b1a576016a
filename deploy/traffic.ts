import { fileURLToPath } from 'node:url';
import { headers, loadOf, millionViews } from './src/traffic.ts';

/** Estimates the traffic of a million widget views a day from the sizes of the built widgets: `pnpm traffic`. */
const { script, largestFeed, ...traffic } = await millionViews(
  fileURLToPath(new URL('../apps/site/dist/embed/v1', import.meta.url)),
);
const load = loadOf(traffic);
const show = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

console.log(`| figure | value |
| --- | ---: |
| script, brotli | ${show(script / 1000)} kB |
| largest feed, brotli | ${show(largestFeed / 1000)} kB |
| a view, with ${headers} bytes of headers for each of 2 responses | ${show(traffic.bytesPerView / 1000)} kB |
| views a second, mean | ${show(load.viewsPerSecond)} |
| requests a second at ten times the mean | ${show(load.requestsPerSecondAtPeak)} |
| from the CDN, a day | ${show(load.gigabytesPerDay)} GB |
| from the CDN, in 30 days | ${show(load.gigabytesPerMonth)} GB |
| requests a second to the origin, from ${traffic.places} locations that each request ${traffic.files} files every ${traffic.maxAge} s | ${show(load.originRequestsPerSecond)} |`);
