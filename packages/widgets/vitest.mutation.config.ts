import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests run against mutants, fastest first. */
const tests = [
  'unit/components.test.tsx',
  'unit/markup.test.tsx',
  'browser/whole-page.test.tsx',
  'browser/lifecycle.test.ts',
  'browser/upgrade.test.ts',
  'browser/language.test.ts',
  'browser/funding.test.ts',
  'browser/markup.test.ts',
  'browser/updates.test.ts',
  'browser/options.test.ts',
  'browser/late-feed.test.ts',
  'browser/embed.test.ts',
];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => tests.findIndex((test) => moduleId.endsWith(test));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

// Read by Stryker; see stryker.config.json.
export default defineConfig({
  test: {
    include: tests.map((test) => `test/${test}`),
    globalSetup: ['test/browser/launch.ts', 'test/mutation/build-script.ts'],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 20_000,
  },
});
