import type { Citation } from '@mirocals/data';
import type { ReactNode } from 'react';

/** A record whose facts a page shows. */
export interface Cited {
  /** The day on which it last changed, where that is known. */
  readonly modified?: string;
  readonly sources: readonly Citation[];
}

/** A page before its layout: what stands in it, and what it says of itself. */
export interface Page {
  /** Its path in English, which names it in all languages: `/trial/`. */
  readonly path: string;
  /** As in the browser's tab; the name of the project is added. */
  readonly title: string;
  readonly description: string;
  readonly main: ReactNode;
  /** The records that it shows. */
  readonly shows: readonly Cited[];
  /** The record that it is about, as `organisations/genethon`, where it is about one. */
  readonly record?: string;
  /** Other records of which it shows texts. */
  readonly texts?: readonly object[];
  /** The path to which a reader is taken at once. */
  readonly movedTo?: string;
  /** The address of its script, on the few pages that have one; each can be read without. */
  readonly script?: string;
  /** schema.org objects. */
  readonly jsonLd?: readonly { readonly '@id': string }[];
  /** Left out of the sitemap and of search engines. */
  readonly hidden?: boolean;
}
