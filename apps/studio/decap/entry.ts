import { configOf } from '../src/config/index.ts';
import { connect, type Editor } from '../src/connect.ts';
import { createGate } from '../src/gate.ts';
import { setLanguages } from '../src/languages.ts';
import type { Settings } from '../src/settings.ts';
import { createVersions } from '../src/versions.ts';

/** The globals of the test page: Decap CMS, and the values that the test has set. */
interface DecapPage {
  readonly DecapCmsApp: Editor & { init: (options: { config: object }) => void };
  readonly settings: Settings;
  readonly records: Record<string, string>;
  readonly server: string;
}

// The studio's configuration and gate with Decap CMS instead of Sveltia CMS. Decap CMS does not know the lines between groups of
// collections, so they are left out.
const { DecapCmsApp: decap, settings, records, server } = globalThis as unknown as DecapPage;
setLanguages(settings.languages);

const { collections = [], ...general } = configOf(settings);
await connect(decap, {
  gate: createGate(),
  versions: createVersions(),
  read: async () => new Map(Object.entries(records)),
});
decap.init({
  config: {
    ...general,
    local_backend: { url: server },
    collections: collections.filter((one) => !('divider' in one)),
  },
});
