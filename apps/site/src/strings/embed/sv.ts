import type { EmbedStrings } from './en.ts';

/** The words of the page about widgets, in Swedish. */
export const embed: EmbedStrings = {
  nav: 'Widgetar för andra webbplatser',
  text: (project, hasTrial) =>
    hasTrial
      ? `Partner, nyheter och prövningens status i ${project} på din sida: klistra in en rad, så hålls innehållet aktuellt.`
      : `Partner och nyheter i ${project} på din sida: klistra in en rad, så hålls innehållet aktuellt.`,
  choose: 'Välj',
  widget: 'Vad som ska visas',
  widgets: { partners: 'Partner', news: 'Nyheter', trial: 'Prövningens status' },
  attributes: {
    lang: 'Språk',
    country: 'Land',
    'partner-role': 'Roll',
    layout: 'Layout',
    marks: 'Tecken bredvid namnen',
    limit: 'Högsta antal',
    topic: 'Vilka nyheter',
    trial: 'Prövning',
    summary: 'Sammanfattningar',
    count: 'Antal',
    heading: 'Rubrik',
    'heading-level': 'Rubriknivå',
    theme: 'Ljus eller mörk',
    font: 'Typsnitt',
    target: 'Var länkar öppnas',
    loading: 'När den laddas',
    'text-size': 'Textstorlek',
  },
  values: {
    few: 'de första',
    all: 'alla',
    grid: 'kort sida vid sida',
    list: 'kort i en kolumn',
    compact: 'bara namn',
    show: 'visa',
    hide: 'utelämna',
    current: 'aktuella nyheter',
    archive: 'inaktuella nyheter',
    results: 'nyheter om resultat',
    auto: 'som sidan',
    light: 'ljus',
    dark: 'mörk',
    own: 'widgetens',
    inherit: 'sidans',
    eager: 'genast',
    lazy: 'när man närmar sig den',
    none: 'ingen',
    _self: 'samma flik',
    _blank: 'ny flik',
    _top: 'hela fönstret',
    _parent: 'sidan runt omkring',
  },
  way: 'Vad kan du klistra in?',
  ways: {
    script: {
      label: 'Skript och all HTML',
      hint: 'Skriptet läggs in en gång per sida, elementet där widgeten ska visas.',
    },
    html: {
      label: 'HTML utan anpassade element',
      hint: 'För redigerare som tar bort okända element. Skriptet läggs in en gång för hela webbplatsen.',
    },
    links: {
      label: 'Länkar',
      hint: 'Skriptet läggs in en gång för hela webbplatsen, med ett attribut som gör om länkar till widgetar.',
    },
    address: {
      label: 'Bara en adress',
      hint: 'Klistra in den på en egen rad, till exempel i WordPress. Bara språket kan väljas.',
    },
    frame: {
      label: 'Ramar (iframe)',
      hint: 'Utan skript på din sida. Höjden passar en spalt på 600 pixlar. I en lägre ram rullar widgeten, och finansieringen syns hela tiden.',
    },
    server: {
      label: 'Infogning på servern',
      hint: 'Ett HTML-fragment som din server hämtar och infogar, och dess stilmall.',
    },
  },
  code: 'Kod att klistra in',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  copyFailed: 'Webbläsaren tillät inte kopiering. Koden är markerad: tryck på Ctrl+C, eller ⌘C på en Mac.',
  preview: 'Förhandsvisning',
  host: 'På en sida som är',
  hosts: { neutral: 'enkel', dark: 'mörk', hostile: 'fientlig mot allt på den' },
  hostTitle: 'En exempelsida',
  hostText: 'Sidans text runt widgeten.',
  security: 'För dem som ansvarar för säkerheten',
  policy: 'Widgetarna fungerar med den här säkerhetspolicyn (CSP). Lägg till det som resten av din sida behöver.',
  pinned: (version) =>
    `För att låsa en version skriver du dess nummer, ${version}, och dess kontrollsumma i skriptets tagg. En version ändras aldrig.`,
  loads: 'Vad som laddas',
  loaded: {
    script: 'Skriptet: 6 kB, en gång för alla widgetar på en sida.',
    feeds: 'En fil på 1 till 2 kB för varje slags widget.',
    nothing:
      'Inga kakor, inget lagras, ingen besöksstatistik, inget laddas från andra webbplatser. Det finns inget samtycke att be om.',
    fallback: 'Om skript är avstängda eller inget kan laddas visas det innehåll som du har lagt i elementet.',
  },
};
