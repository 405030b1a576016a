import type { EmbedStrings } from './en.ts';

/** The words of the page about widgets, in Italian. */
export const embed: EmbedStrings = {
  nav: 'Widget per altri siti',
  text: (project) =>
    `I partner, le notizie e lo stato della sperimentazione di ${project} sulla vostra pagina: una riga da incollare, e tutto resta aggiornato.`,
  choose: 'Scegliere',
  widget: 'Che cosa mostrare',
  widgets: { partners: 'Partner', news: 'Notizie', trial: 'Stato della sperimentazione' },
  attributes: {
    lang: 'Lingua',
    country: 'Paese',
    role: 'Ruolo',
    layout: 'Disposizione',
    marks: 'Segni accanto ai nomi',
    limit: 'Quanti al massimo',
    topic: 'Quali notizie',
    summary: 'Riassunti',
    'heading-level': 'Livello del titolo',
    theme: 'Chiaro o scuro',
    font: 'Caratteri',
    loading: 'Quando caricare',
  },
  values: {
    all: 'tutto',
    grid: 'schede affiancate',
    list: 'schede in una colonna',
    compact: 'solo i nomi',
    show: 'mostrare',
    hide: 'omettere',
    current: 'ciò che è attuale',
    archive: 'ciò che non è più attuale',
    results: 'ciò che parla dei risultati',
    auto: 'come la pagina',
    light: 'chiaro',
    dark: 'scuro',
    own: 'quelli del widget',
    inherit: 'quelli della pagina',
    eager: 'subito',
    lazy: 'quando si avvicina',
  },
  way: 'Che cosa potete incollare?',
  ways: {
    script: {
      label: 'Script e qualsiasi HTML',
      hint: 'Lo script una volta nella pagina, l’elemento dove deve stare il widget.',
    },
    html: {
      label: 'HTML senza elementi propri',
      hint: 'Per gli editor che tolgono gli elementi sconosciuti. Lo script sta una volta per tutto il sito.',
    },
    links: {
      label: 'Link',
      hint: 'Lo script sta una volta per tutto il sito, con una parola che gli permette di fare widget dai link.',
    },
    address: { label: 'Solo un indirizzo', hint: 'Su una riga a parte, come in WordPress.' },
    frame: { label: 'Riquadri', hint: 'Senza script. Si rinnova con questo sito.' },
    server: {
      label: 'Inclusioni sul server',
      hint: 'HTML che il vostro server recupera e include, e il suo foglio di stile.',
    },
  },
  code: 'Da incollare',
  copy: 'Copia',
  copied: 'Copiato.',
  preview: 'Anteprima',
  host: 'Su una pagina',
  hosts: { neutral: 'semplice', dark: 'scura', hostile: 'ostile a tutto ciò che contiene' },
  hostTitle: 'Una pagina di esempio',
  hostText: 'Parole della pagina intorno al widget.',
  security: 'Per chi si occupa di sicurezza',
  policy: 'I widget funzionano con questa regola. Aggiungete ciò che serve alla vostra pagina.',
  pinned: (version) =>
    `Per fissare una versione, scrivete il suo numero, ${version}, e la sua impronta nel tag dello script. Una versione non cambia mai.`,
  loads: 'Che cosa si carica',
  loaded: {
    script: 'Lo script: 4 kB, una volta per tutti i widget di una pagina.',
    feeds: 'Un file da 1 a 2 kB per ogni tipo di widget.',
    nothing:
      'Nessun cookie, niente di memorizzato, nessuno contato, niente da altri luoghi. Non c’è alcun consenso da chiedere.',
    fallback: 'Dove lo script è disattivato o non arriva nulla, resta ciò che avete scritto nell’elemento.',
  },
};
