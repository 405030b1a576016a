import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Files } from './check-drafts.ts';

/** How the software is run, as in its README. */
const pnpm = 'npx -y pnpm@12.21.0';

const manifestOf = (id: string, software: string) => {
  const run = (script: string) =>
    `MIROCALS_CONTENT="$PWD/content" STUDIO_FOLDER=content ${pnpm} --dir "\${MIROCALS:-${software}}" ${script}`;
  return {
    name: `${id}-records`,
    private: true,
    scripts: {
      start: run('start'),
      dev: run('dev'),
      build: run('build'),
      test: run('mirocals-data check'),
      fix: run('mirocals-data fix'),
    },
  };
};

const readmeOf = (acronym: string, software: string) => `# Records of ${acronym}

Every fact is a record in \`content/\`, with its source and the day on which it was read. The site, its API and the widgets are computed
from the records by the software of MIROCALS, which is not on npm yet: clone its repository to \`${software}\`, seen from this folder,
or name its folder in the environment variable \`MIROCALS\`. You need Node 20 or later, npm, git, and a shell such as that of Linux or macOS.

| command | what it does |
| --- | --- |
| \`npm start\` | builds and serves the site at http://localhost:8080, and the studio, a form for every record, at http://localhost:8080/studio/ |
| \`npm test\` | checks the records and reports each problem with its line and what to write instead |
| \`npm run build\` | writes the site into \`apps/site/dist\` of the software; \`SITE_URL\` is the address at which it will be published |
| \`npm run dev\` | serves the site and reloads the browser when a record is saved |
| \`npm run fix\` | formats the record files |

The field \`look\` of the project sets the colours, the typeface and the logo of the site; the file of the logo belongs into \`logos/\`.

The software's \`docs/another-consortium.md\` describes how to publish the site and how to edit the records online;
\`docs/data.md\` describes every field.
`;

const workflow = `# Checks the records and builds the site. The variable MIROCALS_REPOSITORY of this repository (Settings, Secrets and variables,
# Actions, Variables) names the repository of the software, such as owner/mirocals.
name: Check
on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    env:
      MIROCALS: ../mirocals
      SITE_URL: \${{ vars.SITE_URL }}
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          path: records
          # The site shows when records were added and changed.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          repository: \${{ vars.MIROCALS_REPOSITORY }}
          path: mirocals
          persist-credentials: false
      - run: npm test
        working-directory: records
      - run: npm run build
        working-directory: records
      - uses: actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0
        with:
          name: site
          path: mirocals/apps/site/dist
          # Includes /.well-known/.
          include-hidden-files: true
`;

/** The clone of the software's repository that this file is in; `undefined` in the package from npm. */
const cloneAround = (folder: string): string | undefined => {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  return dirname(folder) === folder ? undefined : cloneAround(dirname(folder));
};

/**
 * What a repository of records needs besides them: commands, a description, a workflow for GitHub.
 *
 * @param folder the folder of the repository; its scripts name the software by the way to it.
 * @param project the id and the acronym of the project.
 * @returns the files by path in the repository.
 */
export const homeFiles = (
  folder: string,
  { id, acronym }: { readonly id: string; readonly acronym: string },
): Files => {
  const clone = cloneAround(import.meta.dirname);
  const software = clone === undefined ? '../mirocals' : relative(folder, clone).replaceAll('\\', '/');
  return new Map([
    ['package.json', `${JSON.stringify(manifestOf(id, software), null, 2)}\n`],
    ['README.md', readmeOf(acronym, software)],
    ['.gitignore', '.DS_Store\nThumbs.db\n*.swp\nnode_modules/\n'],
    ['.github/workflows/check.yml', workflow],
  ]);
};
