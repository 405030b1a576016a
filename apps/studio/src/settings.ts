import type { CollectionName, Languages } from '@mirocals/data/schema';

/** The repository of the records, where each change becomes a pull request. */
export interface Repository {
  /** `owner/name` on GitHub: `STUDIO_REPO`. */
  readonly name: string;
  /** `STUDIO_BRANCH`; `main` by default. */
  readonly branch: string;
  /** The address of the OAuth client: `STUDIO_SIGN_IN`. Without it, editors sign in with a token. */
  readonly signIn?: string;
}

/** An unpublished news item: only its date, since anyone can read the settings. */
export interface WaitingItem {
  /** Its publication date; a draft may have none. */
  readonly published?: string;
}

/** The settings that the build of the site writes: `/studio/settings.json`. */
export interface Settings {
  /** The project's acronym, shown as the name of the studio. */
  readonly acronym: string;
  /** The languages of the records, the first being the one that the others fall back to. */
  readonly languages: Languages;
  /** The content folder, from the root of the repository. */
  readonly folder: string;
  /** The site's base URL: `SITE_URL`. */
  readonly origin: string;
  /** The page of a record of each collection, in the first language, with `{{slug}}` for its id. */
  readonly pages: Readonly<Record<CollectionName, string>>;
  /** The address of the site's style sheet. */
  readonly styles: string;
  /** Scheduled items and drafts when the site was built. */
  readonly waiting: readonly WaitingItem[];
  /** Absent if the site has no repository; then only a local folder can be edited. */
  readonly repository?: Repository;
}
