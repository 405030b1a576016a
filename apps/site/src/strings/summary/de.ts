import type { Summary } from './en.ts';

/** The words of the lay summary of a result in German. */
export const summary: Summary = {
  title: 'Zehn Antworten zur klinischen Prüfung',
  intro: 'Das sind die zehn Punkte einer Zusammenfassung für Laien. Wo nichts belegt ist, steht das da.',
  unknown: 'Hier nicht belegt:',
  meansForYou: 'Was das für Sie bedeutet',
  sideEffects: 'Gab es Nebenwirkungen?',
  newTrial: 'Gibt es eine neue klinische Prüfung?',
  noAdverseEvents: 'Unerwünschte Ereignisse: In den Quellen, die wir gesehen haben, sind keine Zahlen veröffentlicht.',
  noNewTrial: 'Uns ist keine weitere klinische Prüfung bekannt.',
  designInFull: 'Prüfplan und Teilnahmebedingungen im Einzelnen',
  questions: {
    which: 'Welche klinische Prüfung ist es?',
    who: 'Wer hat sie durchgeführt?',
    where: 'Wo, wann und warum?',
    participants: 'Wer hat teilgenommen?',
    medicines: 'Welche Arzneimittel wurden verglichen?',
    sideEffects: 'Welche Nebenwirkungen gab es?',
    outcome: 'Was war das Ergebnis?',
    others: 'Was sagen andere?',
    further: 'Wird es weitere klinische Prüfungen geben?',
    more: 'Wo gibt es mehr Informationen?',
  },
  missing: {
    contact: 'eine Kontaktadresse für diese klinische Prüfung',
    byCountry: 'wie viele Teilnehmende es in jedem Land gab',
    participants: 'Alter und Geschlecht der Teilnehmenden und wie viele es in jedem Land gab',
  },
};
