import type { Summary } from './en.ts';

/** The words of the lay summary of a result in Swedish. */
export const summary: Summary = {
  title: 'Tio svar om prövningen',
  intro: 'Det här är de tio punkterna i en sammanfattning för allmänheten. Där vi saknar uppgifter säger vi det.',
  unknown: 'Uppgift saknas här:',
  meansForYou: 'Vad det betyder för dig',
  sideEffects: 'Fanns det biverkningar?',
  newTrial: 'Finns det en ny prövning?',
  noAdverseEvents: 'Oönskade händelser: ingen källa som vi har sett anger några siffror.',
  noNewTrial: 'Vi känner inte till någon uppföljande prövning.',
  designInFull: 'Upplägg och villkor för deltagande',
  questions: {
    which: 'Vilken prövning är det?',
    who: 'Vem genomförde den?',
    where: 'Var, när och varför?',
    participants: 'Vilka deltog?',
    medicines: 'Vilka läkemedel jämfördes?',
    sideEffects: 'Vilka biverkningar fanns det?',
    outcome: 'Vad blev resultatet?',
    others: 'Vad säger andra?',
    further: 'Blir det fler prövningar?',
    more: 'Var finns mer information?',
  },
  missing: {
    contact: 'en kontakt för den här prövningen',
    byCountry: 'hur många deltagare det fanns i varje land',
    participants: 'deltagarnas ålder och kön, och hur många som fanns i varje land',
  },
};
