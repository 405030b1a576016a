import { configOf } from '../src/config/index.ts';
import { connect, type Editor } from '../src/connect.ts';
import { createGate } from '../src/gate.ts';
import type { Settings } from '../src/settings.ts';

/** What stands in the page beside this script: Decap CMS, and what a test has set. */
interface DecapPage {
  readonly DecapCmsApp: Editor & { init: (options: { config: object }) => void };
  readonly settings: Settings;
  readonly records: Record<string, string>;
  readonly server: string;
}

// The studio's configuration and its gate, with Decap CMS in the place of Sveltia CMS. Only the lines between groups of
// collections are left out, which it does not know.
const { DecapCmsApp: decap, settings, records, server } = globalThis as unknown as DecapPage;
const { collections = [], ...general } = configOf(settings);
await connect(decap, createGate(), async () => new Map(Object.entries(records)));
decap.init({
  config: {
    ...general,
    local_backend: { url: server },
    collections: collections.filter((one) => !('divider' in one)),
  },
});
