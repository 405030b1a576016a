import type { Strings } from './en.ts';

/** Puts the article before a day; it is elided before 8 and 11. */
const on = (day: string) => (/^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`);

/** Days, years and seasons take an article; months do not. */
const since = (date: string) => {
  if (/^(8|11)\b|^(autunno|estate|inverno)/.test(date)) return `dall’${date}`;
  if (date.startsWith('primavera')) return `dalla ${date}`;
  return /^\d/.test(date) ? `dal ${date}` : `da ${date}`;
};

/** The strings of the widgets in Italian. */
export const it = {
  reviewed: false,
  notReviewed: 'Questa traduzione non è ancora stata revisionata.',
  partnersTitle: (project) => `Partner del progetto ${project}`,
  newsTitle: (project) => `Notizie del progetto ${project}`,
  trialTitle: (trial) => `Lo studio ${trial}`,
  allPartners: 'Tutti i partner',
  allNews: 'Tutte le notizie',
  aboutTrial: 'Lo studio in dettaglio',
  aboutResults: 'Tutti i risultati e le loro fonti',
  asOf: (date) => `Fonti controllate l’ultima volta ${on(date)}`,
  nothing: 'Non c’è nulla da mostrare qui.',
  emblem: 'Bandiera dell’Unione europea',
  outdated: 'Archivio',
  state: 'Stato dello studio',
  since: (status, date) => `${status} ${since(date)}`,
  changed: (state) => `${state}; nel frattempo può essere cambiato`,
  on: (status, date) => `${status} ${on(date)}`,
  registered: (registry, number) => `${registry} ${number}`,
  outcome: { met: 'Endpoint primario raggiunto', 'not-met': 'Endpoint primario non raggiunto' },
  status: {
    NOT_YET_RECRUITING: 'Reclutamento non ancora iniziato',
    RECRUITING: 'Reclutamento in corso',
    ENROLLING_BY_INVITATION: 'Reclutamento su invito',
    ACTIVE_NOT_RECRUITING: 'In corso, senza reclutamento',
    SUSPENDED: 'Sospeso',
    TERMINATED: 'Interrotto prima della fine prevista',
    WITHDRAWN: 'Ritirato',
    COMPLETED: 'Concluso',
    AVAILABLE: 'Disponibile',
    TEMPORARILY_NOT_AVAILABLE: 'Temporaneamente non disponibile',
    NO_LONGER_AVAILABLE: 'Non più disponibile',
    APPROVED_FOR_MARKETING: 'Autorizzato alla vendita',
    WITHHELD: 'Informazioni non pubblicate',
    UNKNOWN: 'Stato sconosciuto',
  },
  takePart: {
    question: 'Posso partecipare?',
    answers: {
      NOT_YET_RECRUITING: 'Non ancora: il reclutamento non è iniziato.',
      RECRUITING: 'Sì: lo studio cerca partecipanti che soddisfino le sue condizioni.',
      ENROLLING_BY_INVITATION: 'Solo su invito: lo studio ha scelto in anticipo a chi rivolgersi.',
      ACTIVE_NOT_RECRUITING: 'No: lo studio è in corso, ma non cerca partecipanti.',
      SUSPENDED: 'Non al momento: lo studio è sospeso. Non si sa se riprenderà.',
      TERMINATED: 'No: lo studio è stato interrotto prima della fine prevista.',
      WITHDRAWN: 'No: lo studio è stato ritirato prima che qualcuno vi partecipasse.',
      COMPLETED: 'No: lo studio è concluso.',
      UNKNOWN: 'Non lo sappiamo: non è certo che lo studio cerchi partecipanti.',
    },
    ask: 'Chiedi al tuo medico se può essere adatto a te.',
    checked: (date) => `Ultimo controllo: ${date}.`,
    centres: (places) => `Centri: ${places}.`,
    otherTrial: (trial, state) => `Lo studio ${trial}: ${state}.`,
    registry: (entries) => `Lo studio nel registro: ${entries}.`,
  },
} satisfies Strings;
