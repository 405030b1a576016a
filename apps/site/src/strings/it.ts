import { accessibility } from './accessibility/it.ts';
import { embed } from './embed/it.ts';
import type { Strings } from './en.ts';
import { facts } from './facts/it.ts';
import { service } from './service/it.ts';
import { summary } from './summary/it.ts';

/** The day with its article, which is shortened before 8 and 11. */
const on = (day: string) => (/^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`);

/** A percentage with its article, which is shortened before 8, 11 and 80 to 89. */
const by = (percent: string) => (/^(8|11\b)/.test(percent) ? `dell’${percent}` : `del ${percent}`);

/** The words of the interface in Italian. */
export const it = {
  reviewed: false,
  locale: 'it_IT',
  skip: 'Vai al contenuto',
  home: 'Pagina iniziale',
  mainNavigation: 'Principale',
  allPages: 'Tutte le pagine',
  footerNavigation: 'Tutte le pagine di questo sito',
  languages: 'Lingua',
  groups: { trial: 'Lo studio', project: 'Il progetto', use: 'Da usare e citare', site: 'Questo sito' },
  notReviewed: 'Traduzione non revisionata.',
  inEnglish: 'In inglese',
  nav: {
    trial: 'Lo studio',
    results: 'Risultati',
    news: 'Notizie',
    partners: 'Partner',
    centres: 'Centri',
    people: 'Persone',
    timeline: 'Cronologia',
    publications: 'Pubblicazioni',
    glossary: 'Glossario',
    sources: 'Fonti',
    accessibility: 'Accessibilità',
  },
  reportMistake: 'Segnala un errore in questa pagina',
  reportFact: 'Segnala un errore',
  changed: (date) => `Ultima modifica delle informazioni di questa pagina: ${date}.`,
  accessibility,
  onThisPage: 'In questa pagina',
  checked: (date) =>
    `Le informazioni di questa pagina sono state confrontate con le loro fonti l’ultima volta ${on(date)}.`,
  colon: ': ',
  wordsOnThisPage: 'I termini di questa pagina',
  allWords: 'Tutto il glossario',
  nothingYet: 'Qui non è stato ancora pubblicato nulla.',

  answersTitle: 'Le prime domande',
  doesItWork: 'Funziona?',
  noResult: 'Qui non è registrato alcun risultato di questo studio.',
  nobodyCanJoin: 'Iscrizioni chiuse.',
  belongTogether: 'Questi risultati vanno letti insieme: nessuno vale senza gli altri.',
  resultsInPlainWords: 'I risultati in parole semplici',
  aboutMore: 'Altro sul progetto',
  wholeTimeline: 'Tutta la cronologia',
  archiveNotices: 'pagine non più attuali, ognuna con un avviso',
  forYourWork: 'Per il tuo lavoro',
  doors: {
    clinicians: {
      title: 'Per i clinici',
      text: 'Il disegno, la dose, gli endpoint e tutti i risultati in una tabella',
    },
    journalists: {
      title: 'Per i giornalisti',
      text: 'Una pagina con le date, i nomi e l’endpoint esatto',
      withoutTrial: 'Una pagina con le date e i nomi',
    },
    partners: { title: 'Per i partner', text: 'I nomi, la frase sul finanziamento e widget per altri siti' },
  },
  sourcesOfPage: (count) => `Fonti di questa pagina (${count})`,
  latestNews: 'Ultime notizie',
  allNews: 'Tutte le notizie',
  archiveTitle: 'Dall’archivio',
  aboutTitle: (project) => `Che cos’è ${project}?`,
  duration: (length, start) => `${length} (inizio: ${start})`,
  rounded: 'arrotondato',
  asListedIn: (date) => `secondo l’elenco del ${date}`,
  partnersCount: (count) => `${count} ${count === 1 ? 'organizzazione' : 'organizzazioni'} partner`,
  allPartners: 'Tutti i partner',

  trials: 'Gli studi clinici',
  otherTrials: 'Gli altri studi clinici',
  trialTitle: (trial) => `Lo studio ${trial}`,
  armSize: (count) => `${count} partecipanti`,
  ages: (from, to) => {
    if (from === undefined) return `Età: fino a ${to}`;
    return to === undefined ? `Età: ${from} o più` : `Età: da ${from} a ${to}`;
  },
  endpoints: 'Endpoint',
  enrolment: {
    planned: 'Numero massimo di persone che dovevano partecipare.',
    randomised: 'Numero di persone assegnate in modo casuale, per sorteggio, a uno dei gruppi.',
    registered: 'Numero di partecipanti arruolati indicato dal registro dello studio.',
  },
  differentNumbers: 'Questi numeri contano cose diverse. Non sono intercambiabili.',
  inRegistrySince: (date) => `data di inserimento nel registro: ${date}`,
  centresCount: (count) => `${count} ${count === 1 ? 'centro' : 'centri'}`,

  presentTense: {
    eligibility: 'Condizioni per partecipare',
    exclusions: 'Chi non può partecipare',
    planned: 'Numero massimo di partecipanti previsto.',
    centres: (trial) => `I centri dello studio ${trial}.`,
    who: 'Chi lo conduce?',
    questions: { eligibility: 'Chi può partecipare?', funding: 'Chi finanzia lo studio?' },
  },

  outcome: {
    met: 'L’endpoint primario è stato raggiunto.',
    'not-met': 'L’endpoint primario non è stato raggiunto.',
  },
  allFindings: 'Tutti i risultati',
  shareOf: (percent) => `${percent} dei partecipanti`,
  effect: {
    lower: (percent, on) => `${on} più basso ${by(percent)}`,
    higher: (percent, on) => `${on} più alto ${by(percent)}`,
  },
  significant: { yes: 'statisticamente significativo', no: 'statisticamente non significativo' },
  chance: { yes: 'difficilmente dovuto al caso', no: 'può essere dovuto al caso' },
  restOf: (together, rest) =>
    `I sottogruppi rappresentano ${together} dei partecipanti. Per gli altri (${rest}) le nostre fonti non riportano risultati.`,
  figure: {
    caption: 'Con il trattamento, rispetto al placebo',
    lower: 'più basso',
    same: 'nessuna differenza',
    higher: 'più alto',
  },
  keyFacts: 'In sintesi',
  inPlainWords: 'In parole semplici',
  forClinicians: 'Per i clinici',
  analysis: 'Analisi',
  analyses: { primary: 'Analisi primaria', subgroup: 'Analisi di sottogruppo' },
  definition: 'Definizione',
  share: 'Percentuale',
  effectTitle: 'Effetto',
  significance: 'Significatività',
  cite: 'Cita questo articolo',
  downloadCitation: 'Scarica la citazione:',
  readResults: 'Tutti i risultati e le loro fonti',

  partnersOf: (project) => `Partner del progetto ${project}`,
  onlyName: 'Di questa organizzazione è noto solo il nome.',
  peopleHere: 'Persone nel progetto',
  inCountry: (country, count) => `${country} (${count})`,
  choose: 'Filtra per Paese',
  showAll: (count) => `Mostra tutti (${count})`,
  whereTheyAre: 'Dove si trovano',
  mapLabel: (count) => `Mappa di ${count} città con i loro nomi, elencate anche in questa pagina.`,
  mapCredit: 'Paesi: Natural Earth. Luoghi: GeoNames, CC BY 4.0. Ogni luogo indica una città, non un edificio.',
  notOnMap: 'La loro città non è nota:',

  feedTitle: (project) => `Notizie del progetto ${project}`,
  atomFeed: 'Le notizie come feed Atom',
  archiveLabel: 'Archivio',
  archiveNotice: 'Questa notizia non è più aggiornata.',
  originalTitle: 'Titolo originale',
  whatCameAfter: 'Che cosa è successo dopo',
  planLabel: 'Previsto',
  axis: {
    label: (from, to, count) =>
      `Un asse degli anni dal ${from} al ${to} con ${count} eventi, descritti nell’elenco qui sotto.`,
    key: 'Ogni segno è un evento: un punto per un giorno, più lungo per un mese o un anno. Un segno vuoto indica un evento previsto.',
    resultKey: 'Un segno grande riguarda il risultato pubblicato.',
  },
  readResultOf: (outcome) => `Leggi il risultato: ${outcome}`,

  lookedUp: (date) => `consultata ${on(date)}`,
  secondHand: 'fonte di seconda mano',
  partlySecondHand: 'fonte di seconda mano per alcune informazioni',
  noAddress: 'Nessun link possibile a questa fonte.',
  alsoAt: 'Anche su',
  supportedFacts: 'Informazioni tratte da questa fonte',
  sourceKinds: {
    registry: 'Registri',
    paper: 'Articoli',
    'press-release': 'Comunicati stampa',
    'web-page': 'Pagine web',
    website: 'Siti web',
    law: 'Atti normativi',
    compilation: 'Raccolte',
  },
  collections: {
    project: 'Progetto',
    trial: 'Studio',
    organisations: 'Partner',
    people: 'Persona',
    centres: 'Centro',
    results: 'Risultato',
    milestones: 'Cronologia',
    publications: 'Pubblicazione',
    news: 'Notizia',
  },

  notFound: 'Pagina non trovata',
  notFoundText: 'L’indirizzo può contenere un errore, o la pagina può essere stata spostata. Ecco le pagine del sito:',

  descriptions: {
    glossary: 'I termini di questo sito, ciascuno spiegato in una frase dalla redazione.',
    trial: (trial) => `Lo studio ${trial}: il suo stato, le prime domande, il suo disegno e i suoi partecipanti.`,
    trials: (project) => `Gli studi clinici di ${project}: lo stato di ciascuno e le sue registrazioni.`,
    results: (trial) => `Tutti i risultati dello studio ${trial} insieme, con le loro fonti.`,
    centres: (trial) => `I centri che hanno reclutato partecipanti per lo studio ${trial}.`,
    centresOfTrials: (project) => `I centri degli studi clinici di ${project}, ciascuno con i propri studi.`,
    partners: (project) => `Le organizzazioni del progetto ${project}: dove sono e che cosa fanno.`,
    people: (project) => `Persone del progetto ${project}, con le loro organizzazioni e i loro ruoli.`,
    news: (project) => `Le notizie del progetto ${project}, dalla più recente.`,
    timeline: (project) => `Che cosa è successo nel progetto ${project}, in ordine cronologico.`,
    publications: (project) => `Gli articoli sul progetto ${project}.`,
    sources: (project) =>
      `Tutte le fonti delle informazioni sul progetto ${project}, e le informazioni tratte da ciascuna.`,
  },

  service,
  summary,
  embed,

  facts,
} satisfies Strings;
