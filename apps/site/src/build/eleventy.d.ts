// Eleventy ships no type declarations. These cover the part of its API that the site uses.
declare module '@11ty/eleventy' {
  interface AfterEvent {
    readonly directories: { readonly output: string };
  }

  interface Template {
    readonly data: object;
    render(data: never): string;
  }

  /** @see https://www.11ty.dev/docs/config/ */
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addTemplate(path: string, template: Template): void;
    on(event: 'eleventy.after', listener: (event: AfterEvent) => void | Promise<void>): void;
    setEventEmitterMode(mode: 'sequential'): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
  }

  /** @see https://www.11ty.dev/docs/programmatic/ */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: false; quietMode: boolean; config: (config: UserConfig) => void },
    );
    write(): Promise<unknown>;
  }
}
