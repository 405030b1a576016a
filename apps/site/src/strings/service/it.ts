import type { ServiceStrings } from './en.ts';

/** The words of the service pages, in Italian. */
export const service: ServiceStrings = {
  nav: {
    about: 'Il progetto',
    'fact-sheet': 'Scheda informativa',
    search: 'Ricerca',
    data: 'Dati per sviluppatori',
    privacy: 'Privacy',
  },

  factSheet: {
    description: (project, has) => {
      if (!has.trial)
        return `${project} per i giornalisti e per chi altro ne scrive: le date e i nomi, ciascuno con la sua fonte.`;
      return has.result
        ? `${project} per i giornalisti e per chi altro ne scrive: lo studio, l’esito, le date e i nomi, ciascuno con la sua fonte.`
        : `${project} per i giornalisti e per chi altro ne scrive: lo studio, le date e i nomi, ciascuno con la sua fonte.`;
    },
    acknowledgement: 'Come menzionare il finanziamento',
    acknowledgementText:
      'La convenzione di sovvenzione richiede questa frase, accanto all’emblema dell’Unione europea:',
  },

  newsOf: (year) => `Notizie del ${year}`,
  newsOfDescription: (project, year) => `Notizie di ${project} del ${year}, le più recenti per prime.`,
  byYear: 'Notizie per anno',
  feeds: 'Segui le notizie',
  rssFeed: 'Notizie come feed RSS',
  jsonFeed: 'Notizie come feed JSON',
  draft: 'Bozza',
  draftNotice: 'Questa è una bozza da controllare. Non è pubblicata.',

  searchText: 'Tutto ciò che si trova su questo sito, per tipo.',
  searchLabel: 'Parole da cercare',
  searchButton: 'Cerca',
  searchFound: (count, words) => `Risultati per «${words}»: ${count}`,
  searchFailed: 'Non è stato possibile caricare la ricerca. L’elenco qui sotto contiene tutto.',
  kinds: {
    pages: 'Pagine',
    organisations: 'Partner',
    people: 'Persone',
    centres: 'Centri',
    results: 'Risultati',
    milestones: 'Cronologia',
    publications: 'Pubblicazioni',
    news: 'Notizie',
    sources: 'Fonti',
  },

  dataText: (project) =>
    `Tutto ciò che è pubblicato qui su ${project}, in file per i programmi. Qualsiasi sito può leggerli, senza chiave.`,
  dataFiles: 'I file',
  dataFilesText:
    'Ogni raccolta di schede in ogni lingua. La versione 1 resta compatibile: si possono aggiungere campi, ma nessuno viene tolto.',
  dataLinked: 'Tutte le schede come dati collegati',
  dataSchema: 'Schema',
  dataRegisters: 'Sulle schede',
  dataIds: 'Tutti gli identificativi attuali e passati, e i loro indirizzi',
  dataChanges: (version) => `Modifiche della versione ${version}`,
  dataCoverage: 'Quanti fatti hanno una fonte',
  dataOpenApi: 'L’API completa in OpenAPI 3.1',
  dataExample: 'Un esempio',
  dataExampleText: (name) => `La scheda attuale di ${name} in questo file:`,
  dataScript: 'In JavaScript',
  dataScriptText: 'Funziona in qualsiasi pagina. Ciò che mostra attualmente:',
  dataLicence: 'Licenza',
  dataLicenceText: 'Chiunque può usare le schede, se ne cita la fonte.',

  privacyText:
    'Questo sito non imposta cookie, non carica nulla da altri siti e non conta le visite. Chi lo ospita può vedere le richieste.',
  privacy: {
    cookies: {
      title: 'Nessun cookie',
      text: 'Questo sito non imposta cookie e non memorizza nulla nel browser. Per questo non chiede il consenso.',
    },
    others: {
      title: 'Nessuna terza parte',
      text: 'Ogni pagina proviene per intero da questo sito. Non carica caratteri, immagini, mappe, video o script di altri e non conta le visite.',
    },
    search: {
      title: 'Ricerca',
      text: 'La ricerca avviene nel browser. Le parole cercate non vengono inviate a nessuno: il browser carica l’elenco di ciò che si può trovare e vi cerca da solo. Nell’indirizzo si trovano dopo il #, una parte che i browser non inviano.',
    },
    links: {
      title: 'Link ad altri siti',
      text: 'Alcuni link portano ad altri siti, dove valgono le loro regole. Questo sito chiede al browser di non dire loro da quale pagina si arriva.',
    },
    widgets: {
      title: 'Parti di questo sito su altri siti',
      text: 'I partner possono mostrare parti di questo sito sul proprio. Anche queste non impostano cookie e non memorizzano nulla; il browser le carica da questo sito.',
    },
    host: {
      title: 'Chi ospita il sito',
      text: 'Come per ogni sito, chi lo ospita può vedere quali indirizzi vengono richiesti, e da quale computer. Che cosa ne conservi chi ospita questo sito non è documentato.',
    },
  },
  privacyTested:
    'Un test apre ogni pagina in un browser. Fallisce se una pagina imposta un cookie, memorizza qualcosa o invia una richiesta a un altro sito.',

  moved: 'Questa pagina è stata spostata',
  split: 'Questa pagina è diventata più pagine',
  withdrawn: 'Questa pagina è stata ritirata',
  nowAt: 'Ora si trova qui:',
};
