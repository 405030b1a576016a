/** The words of the service pages: archive, search, data, privacy and moved pages. */
export const service = {
  nav: {
    about: 'About the project',
    'fact-sheet': 'Fact sheet',
    search: 'Search',
    data: 'Data for developers',
    privacy: 'Privacy',
  },

  factSheet: {
    description: (project: string, has: { readonly trial: boolean; readonly result: boolean }) => {
      if (!has.trial)
        return `${project} for journalists and other writers: the dates and the names, each with its source.`;
      return has.result
        ? `${project} for journalists and other writers: the trial, the outcome, the dates and the names, each with its source.`
        : `${project} for journalists and other writers: the trial, the dates and the names, each with its source.`;
    },
    acknowledgement: 'How to acknowledge the funding',
    acknowledgementText: 'The grant requires this sentence, beside the emblem of the European Union:',
  },

  // News
  newsOf: (year: string) => `News from ${year}`,
  newsOfDescription: (project: string, year: string) => `News about ${project} from ${year}, newest first.`,
  byYear: 'News by year',
  feeds: 'Follow the news',
  rssFeed: 'News as an RSS feed',
  jsonFeed: 'News as a JSON feed',
  draft: 'Draft',
  draftNotice: 'This is a draft for review. It is not published.',

  // Search
  searchText: 'Everything on this site, by kind.',
  searchLabel: 'Search for',
  searchButton: 'Search',
  searchFound: (count: string, words: string) => `Found for “${words}”: ${count}`,
  searchFailed: 'The search cannot be loaded. The list below has everything.',
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
    `Everything published here about ${project}, as files for programs. Any site may read them, without a key.`,
  dataFiles: 'The files',
  dataFilesText:
    'Each collection of records in each language. Version 1 stays compatible: fields may be added, but none is removed.',
  dataLinked: 'Every record as linked data',
  dataSchema: 'Schema',
  dataRegisters: 'About the records',
  dataIds: 'All current and former ids, and their addresses',
  dataChanges: (version: string) => `Changes in version ${version}`,
  dataCoverage: 'How many facts have a source',
  dataOpenApi: 'The complete API in OpenAPI 3.1',
  dataExample: 'An example',
  dataExampleText: (name: string) => `The current record of ${name} in this file:`,
  dataScript: 'In JavaScript',
  dataScriptText: 'It works on any page. Its current output:',
  dataLicence: 'Licence',
  dataLicenceText: 'Anyone may use the records, if they name the source.',

  // Privacy
  privacyText: 'This site sets no cookies, loads nothing from others and counts no visits. Its host can see requests.',
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
      text: 'The search runs in your browser. Your search terms are not sent to anyone: your browser loads the list of what can be found, and looks through it itself. In the address they are after the #, a part that browsers do not send.',
    },
    links: {
      title: 'Links to other sites',
      text: 'Links lead to other sites, where their own rules apply. This site asks your browser not to tell them which page you came from.',
    },
    widgets: {
      title: 'Parts of this site on other sites',
      text: 'Partners can show parts of this site on their own sites. These parts set no cookies and store nothing either; the browser loads them from this site.',
    },
    host: {
      title: 'The host',
      text: 'As with any site, the host can see which addresses are requested, and by which computer. What the host of this site keeps of that is not on record.',
    },
  },
  privacyTested:
    'A test opens every page in a browser. It fails if a page sets a cookie, stores anything, or sends a request to another site.',

  // Retired ids
  moved: 'This page has moved',
  split: 'This page is now several',
  withdrawn: 'This page has been withdrawn',
  nowAt: 'It is now here:',
};

/** The words of the service pages in one language. */
export type ServiceStrings = typeof service;
