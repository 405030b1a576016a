import type { EmbedStrings } from './en.ts';

/** The words of the page about widgets, in Swedish. */
export const embed: EmbedStrings = {
  nav: 'Widgetar för andra webbplatser',
  text: (project) =>
    `Partner, nyheter och prövningens läge i ${project} på din sida: en rad att klistra in, och den håller sig aktuell.`,
  choose: 'Välj',
  widget: 'Vad som ska visas',
  widgets: { partners: 'Partner', news: 'Nyheter', trial: 'Prövningens läge' },
  attributes: {
    lang: 'Språk',
    country: 'Land',
    role: 'Roll',
    layout: 'Uppställning',
    marks: 'Tecken bredvid namnen',
    limit: 'Hur många som mest',
    topic: 'Vilka nyheter',
    summary: 'Sammanfattningar',
    'heading-level': 'Rubrikens nivå',
    theme: 'Ljus eller mörk',
    font: 'Typsnitt',
    loading: 'När den laddas',
  },
  values: {
    all: 'alla',
    grid: 'kort sida vid sida',
    list: 'kort i en kolumn',
    compact: 'bara namn',
    show: 'visa',
    hide: 'utelämna',
    current: 'det som är aktuellt',
    archive: 'det som är inaktuellt',
    results: 'det som berättar om resultat',
    auto: 'som sidan',
    light: 'ljus',
    dark: 'mörk',
    own: 'widgetens eget',
    inherit: 'sidans',
    eager: 'genast',
    lazy: 'när den närmar sig',
  },
  way: 'Vad kan du klistra in?',
  ways: {
    script: {
      label: 'Skript och all HTML',
      hint: 'Skriptet en gång på sidan, elementet där widgeten ska stå.',
    },
    html: {
      label: 'HTML utan egna element',
      hint: 'För redigerare som tar bort okända element. Skriptet står en gång för hela webbplatsen.',
    },
    links: {
      label: 'Länkar',
      hint: 'Skriptet står en gång för hela webbplatsen, med ett ord som låter det göra widgetar av länkar.',
    },
    address: { label: 'Bara en adress', hint: 'På en egen rad, som i WordPress.' },
    frame: { label: 'Ramar', hint: 'Utan skript. Den förnyas med den här webbplatsen.' },
    server: {
      label: 'Infogning på servern',
      hint: 'HTML som din server hämtar och infogar, och dess stilmall.',
    },
  },
  code: 'Att klistra in',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  preview: 'Så ser den ut',
  host: 'På en sida som är',
  hosts: { neutral: 'enkel', dark: 'mörk', hostile: 'fientlig mot allt på den' },
  hostTitle: 'En exempelsida',
  hostText: 'Ord på sidan runt widgeten.',
  security: 'För dem som ansvarar för säkerheten',
  policy: 'Widgetarna fungerar med den här regeln. Lägg till det som din egen sida behöver.',
  pinned: (version) =>
    `För att låsa en version skriver du dess nummer, ${version}, och dess kontrollsumma i skriptets tagg. En version ändras aldrig.`,
  loads: 'Vad som laddas',
  loaded: {
    script: 'Skriptet: 4 kB, en gång för alla widgetar på en sida.',
    feeds: 'En fil på 1 till 2 kB för varje slags widget.',
    nothing:
      'Inga kakor, inget lagras, ingen räknas, inget från någon annan plats. Det finns inget samtycke att be om.',
    fallback: 'Där skriptet är avstängt eller inget kommer står det kvar som du skrev i elementet.',
  },
};
