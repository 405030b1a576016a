import type { EmbedStrings } from './en.ts';

/** The words of the page about widgets, in Italian. */
export const embed: EmbedStrings = {
  nav: 'Widget per altri siti',
  text: (project, hasTrial) =>
    hasTrial
      ? `I partner, le notizie e lo stato dello studio di ${project} sulla tua pagina: incolla una riga, e tutto resta aggiornato.`
      : `I partner e le notizie di ${project} sulla tua pagina: incolla una riga, e tutto resta aggiornato.`,
  choose: 'Scegli',
  widget: 'Che cosa mostrare',
  widgets: { partners: 'Partner', news: 'Notizie', trial: 'Stato dello studio' },
  attributes: {
    lang: 'Lingua',
    country: 'Paese',
    'partner-role': 'Ruolo',
    layout: 'Disposizione',
    marks: 'Segni accanto ai nomi',
    limit: 'Numero massimo',
    topic: 'Quali notizie',
    trial: 'Studio',
    summary: 'Riassunti',
    count: 'Numero di elementi',
    heading: 'Titolo',
    'heading-level': 'Livello del titolo',
    theme: 'Chiaro o scuro',
    font: 'Carattere',
    target: 'Dove si aprono i link',
    loading: 'Quando caricare',
    'text-size': 'Dimensione del testo',
  },
  values: {
    few: 'i primi',
    all: 'tutto',
    grid: 'schede affiancate',
    list: 'schede in una colonna',
    compact: 'solo i nomi',
    show: 'mostrare',
    hide: 'omettere',
    current: 'notizie attuali',
    archive: 'notizie non più attuali',
    results: 'notizie sui risultati',
    auto: 'come la pagina',
    light: 'chiaro',
    dark: 'scuro',
    own: 'quello del widget',
    inherit: 'quello della pagina',
    eager: 'subito',
    lazy: 'quando ci si avvicina',
    none: 'nessuno',
    _self: 'stessa scheda',
    _blank: 'nuova scheda',
    _top: 'tutta la finestra',
    _parent: 'pagina esterna',
  },
  way: 'Che cosa puoi incollare?',
  ways: {
    script: {
      label: 'Script e qualsiasi HTML',
      hint: 'Lo script va inserito una volta sola per pagina, l’elemento dove deve apparire il widget.',
    },
    html: {
      label: 'HTML senza elementi personalizzati',
      hint: 'Per gli editor che tolgono gli elementi sconosciuti. Lo script va inserito una volta sola per tutto il sito.',
    },
    links: {
      label: 'Link',
      hint: 'Lo script va inserito una volta sola per tutto il sito, con un attributo che trasforma i link in widget.',
    },
    address: {
      label: 'Solo un indirizzo',
      hint: 'Incollalo su una riga a parte, per esempio in WordPress. Si può scegliere solo la lingua.',
    },
    frame: {
      label: 'Riquadri (iframe)',
      hint: 'Senza script sulla tua pagina. L’altezza è adatta a una colonna di 600 pixel. In un riquadro più basso il widget scorre, e il finanziamento resta visibile.',
    },
    server: {
      label: 'Inclusioni sul server',
      hint: 'Un frammento HTML che il tuo server recupera e include, e il suo foglio di stile.',
    },
  },
  code: 'Codice da incollare',
  copy: 'Copia',
  copied: 'Copiato.',
  copyFailed: 'Il browser non ha permesso la copia. Il codice è selezionato: premi Ctrl+C, o ⌘C su un Mac.',
  preview: 'Anteprima',
  host: 'Su una pagina',
  hosts: { neutral: 'semplice', dark: 'scura', hostile: 'ostile a tutto ciò che contiene' },
  hostTitle: 'Una pagina di esempio',
  hostText: 'Testo della pagina intorno al widget.',
  security: 'Per chi si occupa di sicurezza',
  policy: 'I widget funzionano con questa policy di sicurezza (CSP). Aggiungi ciò che serve al resto della tua pagina.',
  pinned: (version) =>
    `Per fissare una versione, indica il suo numero, ${version}, e la sua impronta nel tag dello script. Una versione non cambia mai.`,
  loads: 'Che cosa si carica',
  loaded: {
    script: 'Lo script: 6 kB, una volta per tutti i widget di una pagina.',
    feeds: 'Un file da 1 a 2 kB per ogni tipo di widget.',
    nothing:
      'Nessun cookie, niente di memorizzato, nessuna statistica di visita, nulla caricato da altri siti. Non c’è alcun consenso da chiedere.',
    fallback:
      'Se gli script sono disattivati o il caricamento non riesce, resta il contenuto che hai inserito nell’elemento.',
  },
};
