import type { Citation } from '@mirocals/data';
import type { ReactNode } from 'react';

/** A record that a page shows. */
export interface Cited {
  /** The day of its last change, where known. */
  readonly modified?: string;
  readonly sources: readonly Citation[];
}

/** A page without its layout: its content and metadata. */
export interface Page {
  /** Its path in English, which identifies it in all languages: `/trial/`. */
  readonly path: string;
  /** The title for the browser tab; the layout adds the name of the project. */
  readonly title: string;
  readonly description: string;
  readonly main: ReactNode;
  /** The records on it, whose sources and dates of change the footer and the translation notice use. */
  readonly shows: readonly Cited[];
  /** The collection and id of the record that it is about, if any: `organisations/genethon`. */
  readonly record?: string;
  /** Other records with texts on it, for the translation notice. */
  readonly texts?: readonly object[];
  /** The path to which it redirects. */
  readonly movedTo?: string;
  /** The path of its script, if any; every page is readable without one. */
  readonly script?: string;
  /** schema.org objects for its head. */
  readonly jsonLd?: readonly { readonly '@id': string }[];
  /** Whether to leave it out of the sitemap and of search engines. */
  readonly hidden?: boolean;
}
