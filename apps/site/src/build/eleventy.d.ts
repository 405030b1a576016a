// Eleventy ships no declarations; these are of the little that is used.
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode?: boolean; config?: (config: never) => void; configPath?: false },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
