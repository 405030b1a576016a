// eleventy-dev-server ships no type declarations. These cover the part of its API that `pnpm dev` uses.
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  /** A response whose HTML gets the script that reloads the page. */
  export interface DevResponse extends ServerResponse {
    /** Leaves the headers of an error page as they are. */
    isCustomErrorPage?: boolean;
  }

  interface Options {
    readonly domDiff: boolean;
    readonly messageOnStart: () => false;
    readonly middleware: readonly ((
      request: IncomingMessage,
      response: DevResponse,
      next: () => void,
    ) => void | Promise<void>)[];
  }

  /** @see https://www.11ty.dev/docs/dev-server/ */
  export default class EleventyDevServer {
    /** Serves the files in a folder. */
    constructor(name: string, folder: string, options: Options);
    readonly server: Server;
    reload(): void;
    close(): Promise<void>;
  }
}
