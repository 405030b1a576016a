import type { ServiceStrings } from './en.ts';

/** The words of the service pages, in Swedish. */
export const service: ServiceStrings = {
  nav: {
    about: 'Om projektet',
    'fact-sheet': 'Faktablad',
    search: 'Sök',
    data: 'Data för utvecklare',
    privacy: 'Integritet',
  },

  factSheet: {
    description: (project, has) => {
      if (!has.trial)
        return `${project} för journalister och andra som skriver om projektet: datumen och namnen, vart och ett med sin källa.`;
      return has.result
        ? `${project} för journalister och andra som skriver om projektet: prövningen, utfallet, datumen och namnen, vart och ett med sin källa.`
        : `${project} för journalister och andra som skriver om projektet: prövningen, datumen och namnen, vart och ett med sin källa.`;
    },
    acknowledgement: 'Så anges finansieringen',
    acknowledgementText: 'Bidragsavtalet kräver den här meningen, bredvid Europeiska unionens emblem:',
  },

  newsOf: (year) => `Nyheter från ${year}`,
  newsOfDescription: (project, year) => `Nyheter om ${project} från ${year}, de senaste först.`,
  byYear: 'Nyheter efter år',
  feeds: 'Följ nyheterna',
  rssFeed: 'Nyheter som RSS-flöde',
  jsonFeed: 'Nyheter som JSON-flöde',
  draft: 'Utkast',
  draftNotice: 'Detta är ett utkast för granskning. Det är inte publicerat.',

  searchText: 'Allt på den här webbplatsen, efter typ.',
  searchLabel: 'Sök efter',
  searchButton: 'Sök',
  searchFound: (count, words) => `Träffar för ”${words}”: ${count}`,
  searchFailed: 'Sökningen kan inte laddas. Listan nedan innehåller allt.',
  kinds: {
    pages: 'Sidor',
    organisations: 'Partner',
    people: 'Personer',
    centres: 'Prövningsställen',
    results: 'Resultat',
    milestones: 'Tidslinje',
    publications: 'Publikationer',
    news: 'Nyheter',
    sources: 'Källor',
  },

  dataText: (project) =>
    `Allt som publiceras här om ${project}, som filer för program. Vilken webbplats som helst får läsa dem, utan nyckel.`,
  dataFiles: 'Filerna',
  dataFilesText:
    'Varje samling av poster på varje språk. Version 1 förblir kompatibel: fält kan läggas till, men inget tas bort.',
  dataLinked: 'Alla poster som länkade data',
  dataSchema: 'Schema',
  dataRegisters: 'Om posterna',
  dataIds: 'Alla nuvarande och tidigare id, och deras adresser',
  dataChanges: (version) => `Ändringar i version ${version}`,
  dataCoverage: 'Hur många fakta som har en källa',
  dataOpenApi: 'Hela API:et i OpenAPI 3.1',
  dataExample: 'Ett exempel',
  dataExampleText: (name) => `Den aktuella posten för ${name} i den här filen:`,
  dataScript: 'I JavaScript',
  dataScriptText: 'Det fungerar på vilken sida som helst. Det som visas just nu:',
  dataLicence: 'Licens',
  dataLicenceText: 'Alla får använda posterna om de anger källan.',

  privacyText:
    'Den här webbplatsen sätter inga kakor, laddar inget från andra och räknar inga besök. Webbhotellet kan se vad som efterfrågas.',
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
      text: 'Sökningen sker i din webbläsare. Orden som du söker efter skickas inte till någon: webbläsaren laddar listan över det som går att hitta och söker själv i den. I adressen står de efter #, en del som webbläsare inte skickar.',
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
      title: 'Webbhotellet',
      text: 'Som för alla webbplatser kan webbhotellet se vilka adresser som efterfrågas och av vilken dator. Vad den här webbplatsens webbhotell sparar av detta är inte dokumenterat.',
    },
  },
  privacyTested:
    'Ett test öppnar varje sida i en webbläsare. Det misslyckas om en sida sätter en kaka, lagrar något eller skickar ett anrop till en annan webbplats.',

  moved: 'Den här sidan har flyttat',
  split: 'Den här sidan har blivit flera',
  withdrawn: 'Den här sidan har dragits tillbaka',
  nowAt: 'Den finns nu här:',
};
