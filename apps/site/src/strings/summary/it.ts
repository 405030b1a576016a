import type { Summary } from './en.ts';

/** The words of the lay summary of a result in Italian. */
export const summary: Summary = {
  title: 'Dieci risposte sullo studio',
  intro: 'Sono i dieci punti di una sintesi per il pubblico. Dove non abbiamo l’informazione, lo diciamo.',
  unknown: 'Non riportato qui:',
  meansForYou: 'Che cosa significa per te',
  sideEffects: 'Ci sono stati effetti collaterali?',
  newTrial: 'C’è un nuovo studio?',
  noAdverseEvents: 'Eventi avversi: nessuna fonte che abbiamo visto pubblica dati.',
  noNewTrial: 'Non siamo a conoscenza di studi successivi.',
  designInFull: 'Disegno e criteri di partecipazione',
  questions: {
    which: 'Di quale studio si tratta?',
    who: 'Chi lo ha condotto?',
    where: 'Dove, quando e perché?',
    participants: 'Chi ha partecipato?',
    medicines: 'Quali medicinali sono stati confrontati?',
    sideEffects: 'Quali effetti collaterali ci sono stati?',
    outcome: 'Qual è il risultato?',
    others: 'Che cosa dicono altri?',
    further: 'Ci saranno altri studi?',
    more: 'Dove trovare altre informazioni?',
  },
  missing: {
    contact: 'un contatto per questo studio',
    byCountry: 'quanti partecipanti c’erano in ciascun Paese',
    participants: 'l’età e il sesso dei partecipanti, e quanti erano in ogni Paese',
  },
};
