// Generated from the schemas by `pnpm generate`.
import type { Records } from './records.ts';

export type * from './records.ts';
export declare const project: Records['project'];
export declare const trial: Records['trial'];
export declare const organisations: Records['organisations'];
export declare const people: Records['people'];
export declare const centres: Records['centres'];
export declare const results: Records['results'];
export declare const milestones: Records['milestones'];
export declare const publications: Records['publications'];
export declare const news: Records['news'];
export declare const sources: Records['sources'];
export declare const glossary: Records['glossary'];
