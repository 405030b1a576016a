/** Files to be written: their paths, with forward slashes, and their texts. */
export type Outputs = ReadonlyMap<string, string>;

/** A value as the text of a JSON file. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
