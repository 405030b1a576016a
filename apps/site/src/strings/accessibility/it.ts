import type { accessibility as en } from './en.ts';

/** The accessibility statement in Italian. */
export const accessibility = {
  title: 'Dichiarazione di accessibilità',
  description: (project) =>
    `L’accessibilità del sito del progetto ${project}: che cosa è stato provato, che cosa no e dove segnalare un problema.`,
  scope: (project) =>
    `Questa dichiarazione vale per tutte le pagine del sito del progetto ${project}. Il sito è fatto per essere usato con la tastiera, con un sensore, con gli occhi, con la voce, con un dito o con il mouse, ingrandito, letto ad alta voce o stampato.`,
  form: 'La dichiarazione segue il modello della decisione di esecuzione (UE) 2018/1523. Non è noto se la direttiva (UE) 2016/2102, che riguarda gli enti pubblici, valga per questo sito.',
  statusTitle: 'Stato di conformità',
  status:
    'Questo sito è parzialmente conforme alla norma EN 301 549 e alle linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA. Le prove elencate sotto non hanno trovato nulla che vi contravvenga, ma non coprono tutto ciò che esse chiedono.',
  notAccessibleTitle: 'Contenuti non accessibili',
  notAccessible: {
    translations:
      'Le traduzioni che non sono ancora state revisionate. Ogni pagina di questo tipo lo dice, e un link porta alla pagina in inglese.',
    names: 'I titoli degli articoli e delle fonti, che restano nella lingua in cui sono stati pubblicati.',
    elsewhere: 'Gli altri siti, a cui portano le fonti. Questa dichiarazione non li riguarda.',
  },
  testedTitle: 'Che cosa è stato provato',
  tested: {
    axe: 'Tutte le pagine in tutte le lingue con lo strumento axe e le sue regole dei livelli A, AA e AAA: non ha trovato errori.',
    contrast: 'Il contrasto di tutti i testi, su fondo chiaro e su fondo scuro: 7:1 e oltre.',
    targets: 'La grandezza di tutti i link e pulsanti: 44 × 44 pixel CSS e oltre, tranne i link dentro una frase.',
    stops:
      'Il numero di tappe con il tasto Tab prima del contenuto: 12 al massimo, la prima delle quali salta le altre.',
    keyboard: 'Pagine di ogni tipo con la sola tastiera, con gli script disattivati.',
    zoom: 'Tutte le pagine a una larghezza di 320 pixel CSS, cioè con uno zoom del 400%, e con il testo spaziato: nulla va perso.',
    motion: 'Tutte le pagine, per verificare che nulla si muova e che nulla resti davanti al testo.',
  },
  notTestedTitle: 'Che cosa non è stato provato',
  notTested: {
    people: 'Il sito con persone che usano ogni giorno una tecnologia assistiva.',
    tools: 'Il sito con veri lettori di schermo, puntatori oculari, sensori e comandi vocali.',
    browsers: 'Il sito in browser diversi da Chromium.',
  },
  preparedTitle: 'Redazione di questa dichiarazione',
  prepared: (date) =>
    `Data di redazione di questa dichiarazione: ${date}. È un’autovalutazione con prove automatiche in un browser, ripetute a ogni modifica.`,
  feedbackTitle: 'Feedback e informazioni di contatto',
  feedback: 'Segnala che cosa non riesci a leggere o a usare, e in quale pagina.',
  noAddress: 'Per questo sito non è stato ancora stabilito un indirizzo per le segnalazioni.',
  enforcementTitle: 'Procedura di attuazione',
  enforcement:
    'Se la direttiva vale e una risposta non ti soddisfa, puoi rivolgerti all’ente che ne assicura il rispetto nel Paese del sito. Non è noto quale sia questo ente per questo sito.',
} satisfies typeof en;
