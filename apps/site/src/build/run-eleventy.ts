import { fileURLToPath } from 'node:url';
import Eleventy, { type UserConfig } from '@11ty/eleventy';

const input = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs Eleventy once. It logs a summary, and errors with their stack; in quiet mode it does not list every file.
 *
 * @param output the folder to write to.
 * @throws where a route, a copy or an event fails, or two routes have one path.
 */
export const runEleventy = async (configure: (config: UserConfig) => void, output: string): Promise<void> => {
  await new Eleventy(input, output, { configPath: false, quietMode: true, config: configure }).write();
};
