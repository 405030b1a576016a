/** The words of the pages that serve: the archive, the search, the data for developers, privacy, what has moved. */
export const service = {
  nav: { 'fact-sheet': 'Fact sheet', search: 'Search', data: 'Data for developers', privacy: 'Privacy' },

  factSheet: {
    description: (project: string) =>
      `${project} for those who write about it: the trial, the outcome, the dates and the names, each with its source.`,
    acknowledgement: 'How to acknowledge the funding',
    acknowledgementText: 'The grant prescribes this sentence, beside the emblem of the European Union:',
  },

  // News
  newsOf: (year: string) => `News of ${year}`,
  newsOfDescription: (project: string, year: string) => `News of ${project} from ${year}, the newest first.`,
  byYear: 'News by year',
  feeds: 'Follow the news',
  rssFeed: 'News as an RSS feed',
  jsonFeed: 'News as a JSON feed',
  draft: 'Draft',
  draftNotice: 'This is a draft for those who check it. It is not published.',

  // Search
  searchText: 'Everything on this site, by kind.',
  searchLabel: 'Search for',
  searchButton: 'Search',
  searchFound: (count: string, words: string) => `Found for “${words}”: ${count}`,
  searchFailed: 'The search cannot be loaded. The list below has everything.',
  searchAll: 'Everything on this site',
  kinds: {
    pages: 'Pages',
    organisations: 'Partners',
    people: 'People',
    centres: 'Centres',
    results: 'Results',
    milestones: 'Timeline',
    publications: 'Publications',
    news: 'News',
    sources: 'Sources',
  },

  // Data for developers
  dataText: (project: string) =>
    `All that is published here about ${project}, for programs: files that may be read from any site, without a key.`,
  dataFiles: 'The files',
  dataFilesText:
    'Each collection of records in each language. What is in version 1 stays in it: fields may be added, none is taken away.',
  dataLinked: 'Every record as linked data',
  dataSchema: 'Schema',
  dataRegisters: 'About the records',
  dataIds: 'Every id that is or was, and where it leads',
  dataChanges: (version: string) => `What version ${version} added`,
  dataCoverage: 'How many facts have a source',
  dataOpenApi: 'The whole interface in OpenAPI 3.1',
  dataExample: 'An example',
  dataExampleText: (name: string) => `The record of ${name}, as this file has it now:`,
  dataScript: 'In JavaScript',
  dataScriptText: 'On any page, and what it prints now:',
  dataLicence: 'Licence',
  dataLicenceText: 'The records may be used by anyone who names where they come from.',

  // Privacy
  privacyText: 'This site keeps nothing about you, and nobody else learns that you were here.',
  privacy: {
    cookies: {
      title: 'No cookies',
      text: 'This site sets no cookie and stores nothing in your browser. That is why it does not ask for your consent.',
    },
    others: {
      title: 'No third parties',
      text: 'Every page comes whole from this site. It loads no font, picture, map, video or script from anyone else, and counts no visits.',
    },
    search: {
      title: 'Search',
      text: 'The search runs in your browser. The words that you look for are sent to nobody: your browser loads only the parts of the index that it needs.',
    },
    links: {
      title: 'Links to other sites',
      text: 'Links lead to other sites, where their own rules apply. This site asks your browser not to tell them which page you came from.',
    },
    widgets: {
      title: 'Parts of this site on other sites',
      text: 'Partners can show parts of this site on their own. These parts set no cookie and store nothing either; the browser loads them from this site.',
    },
    host: {
      title: 'The host',
      text: 'Whoever runs the computer that a site stands on can see which addresses are asked for and by which computer, as with any site. What is kept of that here is not on record.',
    },
  },
  privacyTested:
    'A test opens every page in a browser. It fails on any cookie, on anything stored, and on any request to another site.',

  // Ids that are no more
  moved: 'This page has moved',
  split: 'This page is now several',
  withdrawn: 'This page has been withdrawn',
  nowAt: 'It is now here:',
};

/** These words in one language. */
export type ServiceStrings = typeof service;
