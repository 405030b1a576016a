import type { CollectionName } from '@mirocals/data/schema';

/** Where the records are kept with a host, so that each change becomes a pull request. */
export interface Repository {
  /** `owner/name` on GitHub: `STUDIO_REPO`. */
  readonly name: string;
  /** `STUDIO_BRANCH`; `main` by default. */
  readonly branch: string;
  /** The address of the OAuth client: `STUDIO_SIGN_IN`. Without it one signs in with a token. */
  readonly signIn?: string;
}

/** News that is not published yet: its day alone, since anybody can read what the studio is told. */
export interface WaitingItem {
  /** The day that it waits for; a draft may have none. */
  readonly published?: string;
}

/** What the site tells the studio when it is built: `/studio/settings.json`. */
export interface Settings {
  /** The project's, which names the studio. */
  readonly acronym: string;
  /** The content folder, from the root of the repository. */
  readonly folder: string;
  /** Where the site stands: `SITE_URL`. */
  readonly origin: string;
  /** Where the site shows a record of each collection, in the first language, with `{{slug}}` for its id. */
  readonly pages: Readonly<Record<CollectionName, string>>;
  /** The address of the site's style sheet. */
  readonly styles: string;
  /** As of the site's build. */
  readonly waiting: readonly WaitingItem[];
  /** Absent where the site has none: then the folder on one's own computer is edited. */
  readonly repository?: Repository;
}
