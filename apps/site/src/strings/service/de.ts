import type { ServiceStrings } from './en.ts';

/** The words of the service pages in German. */
export const service: ServiceStrings = {
  nav: {
    about: 'Über das Projekt',
    'fact-sheet': 'Faktenblatt',
    search: 'Suche',
    data: 'Daten für Entwickler',
    privacy: 'Datenschutz',
  },

  factSheet: {
    description: (project) =>
      `${project} für Journalisten und andere Autoren: was belegt ist, die Daten und die Namen, jeweils mit Quelle.`,
    acknowledgement: 'Wie die Förderung zu nennen ist',
    acknowledgementText: 'Die Fördervereinbarung verlangt diesen Satz neben dem Emblem der Europäischen Union:',
  },

  newsOf: (year) => `Nachrichten aus dem Jahr ${year}`,
  newsOfDescription: (project, year) => `Nachrichten über ${project} aus dem Jahr ${year}, die neuesten zuerst.`,
  byYear: 'Nachrichten nach Jahr',
  feeds: 'Den Nachrichten folgen',
  rssFeed: 'Nachrichten als RSS-Feed',
  jsonFeed: 'Nachrichten als JSON-Feed',
  draft: 'Entwurf',
  draftNotice: 'Dies ist ein Entwurf zur Prüfung. Er ist nicht veröffentlicht.',

  searchText: 'Alles auf dieser Website, nach Art geordnet.',
  searchLabel: 'Suchen nach',
  searchButton: 'Suchen',
  searchFound: (count, words) => `Gefunden zu „${words}“: ${count}`,
  searchFailed: 'Die Suche lässt sich nicht laden. Die Liste unten enthält alles.',
  kinds: {
    pages: 'Seiten',
    organisations: 'Partner',
    people: 'Personen',
    centres: 'Prüfzentren',
    results: 'Ergebnisse',
    milestones: 'Zeitleiste',
    publications: 'Publikationen',
    news: 'Nachrichten',
    sources: 'Quellen',
  },

  dataText: (project) =>
    `Alles, was hier über ${project} veröffentlicht ist, als Dateien für Programme. Jede Website darf sie ohne Schlüssel lesen.`,
  dataFiles: 'Die Dateien',
  dataFilesText:
    'Jede Sammlung von Datensätzen in jeder Sprache. Version 1 bleibt kompatibel: Felder können hinzukommen, aber keines wird entfernt.',
  dataLinked: 'Alle Datensätze als Linked Data',
  dataSchema: 'Schema',
  dataRegisters: 'Über die Datensätze',
  dataIds: 'Alle heutigen und früheren Kennungen mit ihren Adressen',
  dataChanges: (version) => `Änderungen in Version ${version}`,
  dataCoverage: 'Wie viele Angaben eine Quelle haben',
  dataOpenApi: 'Die vollständige API in OpenAPI 3.1',
  dataExample: 'Ein Beispiel',
  dataExampleText: (name) => `Der aktuelle Datensatz ${name} in dieser Datei:`,
  dataScript: 'In JavaScript',
  dataScriptText: 'Das funktioniert auf jeder Seite. Die aktuelle Ausgabe:',
  dataLicence: 'Lizenz',
  dataLicenceText: 'Alle dürfen die Datensätze nutzen, wenn sie die Quelle nennen.',

  privacyText:
    'Diese Website setzt keine Cookies, lädt nichts von anderen und zählt keine Besuche. Ihr Hoster kann Anfragen sehen.',
  privacy: {
    cookies: {
      title: 'Keine Cookies',
      text: 'Diese Website setzt kein Cookie und speichert nichts in Ihrem Browser. Deshalb fragt sie nicht nach Ihrer Einwilligung.',
    },
    others: {
      title: 'Keine Dritten',
      text: 'Jede Seite kommt vollständig von dieser Website. Sie lädt keine Schrift, kein Bild, keine Karte, kein Video und kein Skript von anderen und zählt keine Besuche.',
    },
    search: {
      title: 'Suche',
      text: 'Die Suche läuft in Ihrem Browser. Ihre Suchwörter werden niemandem gesendet: Der Browser lädt die Liste dessen, was zu finden ist, und durchsucht sie selbst.',
    },
    links: {
      title: 'Links zu anderen Websites',
      text: 'Links führen zu anderen Websites, wo deren eigene Regeln gelten. Diese Website bittet Ihren Browser, nicht mitzuteilen, von welcher Seite Sie kommen.',
    },
    widgets: {
      title: 'Teile dieser Website auf anderen Websites',
      text: 'Partner können Teile dieser Website auf ihren eigenen Websites zeigen. Auch diese Teile setzen keine Cookies und speichern nichts; der Browser lädt sie von dieser Website.',
    },
    host: {
      title: 'Der Hoster',
      text: 'Wie bei jeder Website kann der Hoster sehen, welche Adressen von welchem Computer angefragt werden. Was der Hoster dieser Website davon aufbewahrt, ist nicht belegt.',
    },
  },
  privacyTested:
    'Ein Test öffnet jede Seite in einem Browser. Er schlägt fehl, wenn eine Seite ein Cookie setzt, etwas speichert oder eine Anfrage an eine andere Website sendet.',

  moved: 'Diese Seite ist umgezogen',
  split: 'Aus dieser Seite sind mehrere geworden',
  withdrawn: 'Diese Seite wurde zurückgezogen',
  nowAt: 'Sie ist jetzt hier:',
};
