import { fileURLToPath } from 'node:url';
import Eleventy, { type UserConfig } from '@11ty/eleventy';

/** A folder with few files: Eleventy searches it for templates, and the only template is in the configuration. */
const input = fileURLToPath(new URL('../layouts', import.meta.url));

/**
 * Runs Eleventy once. It logs a summary, and errors with their stack; in quiet mode it does not list every file.
 *
 * @param output the folder to write to.
 * @throws where a route, a copy or an event fails, or two routes have one path.
 */
export const runEleventy = async (configure: (config: UserConfig) => void, output: string): Promise<void> => {
  await new Eleventy(input, output, { configPath: false, quietMode: true, config: configure }).write();
};
