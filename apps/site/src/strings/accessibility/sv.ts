import type { accessibility as en } from './en.ts';

/** The accessibility statement in Swedish. */
export const accessibility = {
  title: 'Tillgänglighetsredogörelse',
  description: (project) =>
    `Hur tillgänglig webbplatsen för ${project}-projektet är: vad som har testats, vad som inte har testats och var man kan rapportera problem.`,
  scope: (project) =>
    `Redogörelsen gäller alla sidor på webbplatsen för ${project}-projektet. Webbplatsen är gjord för att användas med tangentbord, kontakt, ögonstyrning, röst, finger eller mus, förstorad, uppläst eller utskriven.`,
  form: 'Redogörelsen följer modellen i EU:s genomförandebeslut 2018/1523. Det är inte känt om direktiv (EU) 2016/2102, som gäller offentliga myndigheter, gäller för webbplatsen.',
  statusTitle: 'Fullgörandestatus',
  status:
    'Webbplatsen är delvis förenlig med standarden EN 301 549 och med riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2, nivå AA. Testerna nedan har inte hittat något som bryter mot dem, men de täcker inte allt som krävs.',
  notAccessibleTitle: 'Innehåll som inte är tillgängligt',
  notAccessible: {
    translations:
      'Översättningar som ännu inte har granskats. Varje sådan sida säger det, och en länk leder till sidan på engelska.',
    names: 'Titlar på artiklar och källor, som står på det språk som de gavs ut på.',
    elsewhere: 'Andra webbplatser, som källorna leder till. De omfattas inte av redogörelsen.',
  },
  testedTitle: 'Vad som har testats',
  tested: {
    axe: 'Alla sidor på alla språk med verktyget axe och dess regler för nivåerna A, AA och AAA: det hittade inga fel.',
    contrast: 'Kontrasten för all text, på ljus och på mörk botten: 7:1 eller mer.',
    targets: 'Storleken på alla länkar och knappar: 44 × 44 CSS-pixlar eller mer, utom länkar inne i en mening.',
    stops: 'Antalet tabbstopp före innehållet: högst 12, varav det första hoppar över de andra.',
    keyboard: 'Sidor av varje slag med enbart tangentbord och med skript avstängda.',
    zoom: 'Alla sidor på en bredd av 320 CSS-pixlar, vilket motsvarar 400 % zoom, och med glesare text: ingenting går förlorat.',
    motion: 'Alla sidor, för att se att ingenting rör sig och att ingenting ligger kvar framför texten.',
  },
  notTestedTitle: 'Vad som inte har testats',
  notTested: {
    people: 'Webbplatsen med personer som använder hjälpmedel varje dag.',
    tools: 'Webbplatsen med verkliga skärmläsare, ögonstyrning, kontakter och röststyrning.',
    browsers: 'Webbplatsen i andra webbläsare än Chromium.',
  },
  preparedTitle: 'Hur redogörelsen har tagits fram',
  prepared: (date) =>
    `Redogörelsen togs fram den ${date}. Den är en självskattning med automatiska tester i en webbläsare, som körs om vid varje ändring.`,
  feedbackTitle: 'Återkoppling och kontakt',
  feedback: 'Berätta vad du inte kan läsa eller använda, och på vilken sida.',
  noAddress: 'Ingen adress för synpunkter har ännu angetts för webbplatsen.',
  enforcementTitle: 'Tillsyn',
  enforcement:
    'Om direktivet gäller och du inte är nöjd med ett svar kan du vända dig till den myndighet som ser till att det följs i webbplatsens land. Vilken myndighet det är för den här webbplatsen är inte känt.',
} satisfies typeof en;
