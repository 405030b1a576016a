/** The types of the records of any consortium. The entry of the package has the same types with the ids of its records. */
export type * from './records.ts';
