export { baseUrl } from '../emit/base-url.ts';
export { packageVersion } from '../emit/version.ts';
export { type ApiFile, apiFiles } from './files.ts';
export { type ApiSource, versionsOf } from './source.ts';
