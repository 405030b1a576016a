/** Files to write: their texts by their paths, with forward slashes. */
export type Outputs = ReadonlyMap<string, string>;

/** The text of a JSON file. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
