import type { EmbedStrings } from './en.ts';

/** The words of the page about widgets, in German. */
export const embed: EmbedStrings = {
  nav: 'Widgets für andere Websites',
  text: (project) =>
    `Aktuelle Angaben von ${project} auf Ihrer Seite: Fügen Sie eine Zeile ein, und alles bleibt auf dem neuesten Stand.`,
  choose: 'Auswählen',
  widget: 'Was gezeigt wird',
  widgets: { partners: 'Partner', news: 'Nachrichten', trial: 'Stand der klinischen Prüfung' },
  attributes: {
    lang: 'Sprache',
    country: 'Land',
    'partner-role': 'Aufgabe',
    layout: 'Anordnung',
    marks: 'Zeichen neben den Namen',
    limit: 'Höchstzahl',
    topic: 'Welche Nachrichten',
    trial: 'Klinische Prüfung',
    summary: 'Zusammenfassungen',
    count: 'Anzahl der Einträge',
    heading: 'Überschrift',
    'heading-level': 'Ebene der Überschrift',
    theme: 'Hell oder dunkel',
    font: 'Schrift',
    target: 'Wo Links sich öffnen',
    loading: 'Wann geladen wird',
    'text-size': 'Textgröße',
  },
  values: {
    few: 'die ersten',
    all: 'alle',
    grid: 'Karten nebeneinander',
    list: 'Karten untereinander',
    compact: 'nur Namen',
    show: 'zeigen',
    hide: 'weglassen',
    current: 'aktuelle Nachrichten',
    archive: 'veraltete Nachrichten',
    results: 'Nachrichten über Ergebnisse',
    auto: 'wie die Seite',
    light: 'hell',
    dark: 'dunkel',
    own: 'die des Widgets',
    inherit: 'die Schrift der Seite',
    eager: 'sofort',
    lazy: 'beim Scrollen in die Nähe',
    none: 'keine',
    _self: 'gleicher Tab',
    _blank: 'neuer Tab',
    _top: 'ganzes Fenster',
    _parent: 'umgebende Seite',
  },
  way: 'Was können Sie einfügen?',
  ways: {
    script: {
      label: 'Skripte und beliebiges HTML',
      hint: 'Fügen Sie das Skript einmal pro Seite ein und das Element dort, wo das Widget erscheinen soll.',
    },
    html: {
      label: 'HTML ohne eigene Elemente',
      hint: 'Für Editoren, die unbekannte Elemente entfernen. Fügen Sie das Skript einmal für die ganze Website ein.',
    },
    links: {
      label: 'Links',
      hint: 'Fügen Sie das Skript einmal für die ganze Website ein, mit einem Attribut, das Links zu Widgets macht.',
    },
    address: {
      label: 'Nur eine Adresse',
      hint: 'Fügen Sie sie in eine eigene Zeile ein, zum Beispiel in WordPress. Wählbar ist nur die Sprache.',
    },
    frame: {
      label: 'Frames',
      hint: 'Braucht kein Skript auf Ihrer Seite. Die Höhe passt zu einer Spalte von 600 Pixeln. In einem niedrigeren Frame lässt sich das Widget scrollen, und die Förderung bleibt sichtbar.',
    },
    server: {
      label: 'Einbindung auf dem Server',
      hint: 'Ein HTML-Fragment, das Ihr Server abruft und einbindet, mit seinem Stylesheet.',
    },
  },
  code: 'Code zum Einfügen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed:
    'Der Browser hat das Kopieren nicht erlaubt. Der Code ist markiert: Drücken Sie Strg+C oder auf einem Mac ⌘C.',
  preview: 'Vorschau',
  host: 'Auf einer Seite, die so ist',
  hosts: { neutral: 'schlicht', dark: 'dunkel', hostile: 'allem Inhalt feindlich' },
  hostTitle: 'Eine Beispielseite',
  hostText: 'Text der Seite um das Widget herum.',
  security: 'Für Ihr Sicherheitsteam',
  policy:
    'Die Widgets funktionieren mit dieser Content Security Policy. Ergänzen Sie, was der Rest Ihrer Seite braucht.',
  pinned: (version) =>
    `Um eine Version festzulegen, verwenden Sie ihre Nummer, ${version}, und ihren Hash im Skript-Element. Eine Version ändert sich nie.`,
  loads: 'Was geladen wird',
  loaded: {
    script: 'Das Skript: 6 kB, einmal für alle Widgets einer Seite.',
    feeds: 'Eine Datei von 1 bis 2 kB für jede Art von Widget.',
    nothing:
      'Keine Cookies, keine gespeicherten Daten, keine Besuchsstatistik, nichts von anderen Websites. Es gibt nichts, wofür eine Einwilligung nötig wäre.',
    fallback:
      'Wenn Skripte ausgeschaltet sind oder das Laden fehlschlägt, bleibt der Inhalt stehen, den Sie in das Element schreiben.',
  },
};
