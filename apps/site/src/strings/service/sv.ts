import type { ServiceStrings } from './en.ts';

/** The words of the service pages, in Swedish. */
export const service: ServiceStrings = {
  nav: { 'fact-sheet': 'Faktablad', search: 'Sök', data: 'Data för utvecklare', privacy: 'Integritet' },

  factSheet: {
    description: (project) =>
      `${project} för den som skriver om det: prövningen, utfallet, datumen och namnen, vart och ett med sin källa.`,
    acknowledgement: 'Så anges finansieringen',
    acknowledgementText: 'Bidragsavtalet föreskriver den här meningen, bredvid Europeiska unionens emblem:',
  },

  newsOf: (year) => `Nyheter från ${year}`,
  newsOfDescription: (project, year) => `Nyheter om ${project} från ${year}, de senaste först.`,
  byYear: 'Nyheter efter år',
  feeds: 'Följ nyheterna',
  rssFeed: 'Nyheter som RSS-flöde',
  jsonFeed: 'Nyheter som JSON-flöde',
  draft: 'Utkast',
  draftNotice: 'Detta är ett utkast för dem som granskar det. Det är inte publicerat.',

  searchText: 'Allt på den här webbplatsen, efter typ.',
  searchLabel: 'Sök efter',
  searchButton: 'Sök',
  searchFound: (count, words) => `Träffar för ”${words}”: ${count}`,
  searchFailed: 'Sökningen kan inte laddas. Listan nedan innehåller allt.',
  searchAll: 'Allt på den här webbplatsen',
  kinds: {
    pages: 'Sidor',
    organisations: 'Partner',
    people: 'Personer',
    centres: 'Centrum',
    results: 'Resultat',
    milestones: 'Tidslinje',
    publications: 'Publikationer',
    news: 'Nyheter',
    sources: 'Källor',
  },

  dataText: (project) =>
    `Allt som publiceras här om ${project}, för program: filer som får läsas från vilken webbplats som helst, utan nyckel.`,
  dataFiles: 'Filerna',
  dataFilesText:
    'Varje samling av poster på varje språk. Det som finns i version 1 stannar kvar: fält kan läggas till, inget tas bort.',
  dataLinked: 'Alla poster som länkade data',
  dataSchema: 'Schema',
  dataRegisters: 'Om posterna',
  dataIds: 'Varje id som finns eller har funnits, och vart det leder',
  dataChanges: (version) => `Vad version ${version} lade till`,
  dataCoverage: 'Hur många fakta som har en källa',
  dataOpenApi: 'Hela gränssnittet i OpenAPI 3.1',
  dataExample: 'Ett exempel',
  dataExampleText: (name) => `Posten för ${name}, som den står i den här filen nu:`,
  dataScript: 'I JavaScript',
  dataScriptText: 'På vilken sida som helst, och vad det skriver ut nu:',
  dataLicence: 'Licens',
  dataLicenceText: 'Posterna får användas av alla som anger varifrån de kommer.',

  privacyText: 'Den här webbplatsen sparar inget om dig, och ingen annan får veta att du har varit här.',
  privacy: {
    cookies: {
      title: 'Inga kakor',
      text: 'Den här webbplatsen sätter inga kakor och lagrar inget i din webbläsare. Därför ber den inte om ditt samtycke.',
    },
    others: {
      title: 'Inga tredje parter',
      text: 'Varje sida kommer i sin helhet från den här webbplatsen. Den laddar inget typsnitt, ingen bild, karta eller video och inget skript från någon annan, och räknar inga besök.',
    },
    search: {
      title: 'Sök',
      text: 'Sökningen sker i din webbläsare. Orden som du söker efter skickas inte till någon: webbläsaren laddar bara de delar av indexet som den behöver.',
    },
    links: {
      title: 'Länkar till andra webbplatser',
      text: 'Länkar leder till andra webbplatser, där deras egna regler gäller. Den här webbplatsen ber din webbläsare att inte tala om för dem vilken sida du kom från.',
    },
    widgets: {
      title: 'Delar av webbplatsen på andra webbplatser',
      text: 'Partner kan visa delar av den här webbplatsen på sin egen. De delarna sätter inte heller några kakor och lagrar inget; webbläsaren laddar dem från den här webbplatsen.',
    },
    host: {
      title: 'Värden',
      text: 'Den som driver datorn som en webbplats ligger på kan se vilka adresser som efterfrågas och av vilken dator, som på alla webbplatser. Vad som sparas av det här är inte dokumenterat.',
    },
  },
  privacyTested:
    'Ett test öppnar varje sida i en webbläsare. Det misslyckas vid minsta kaka, vid allt som lagras och vid varje anrop till en annan webbplats.',

  moved: 'Den här sidan har flyttat',
  split: 'Den här sidan har blivit flera',
  withdrawn: 'Den här sidan har dragits tillbaka',
  nowAt: 'Den finns nu här:',
};
