import type { Strings } from './en.ts';

/** Days and seasons take an article; months and years do not. */
const since = (date: string) => {
  if (date.startsWith('printemps')) return `le ${date}`;
  return /^(été|automne|hiver)/.test(date) ? `l’${date}` : /^\d+\D/.test(date) ? `le ${date}` : date;
};

/** The strings of the widgets in French. */
export const fr = {
  reviewed: false,
  notReviewed: 'Cette traduction n’a pas encore été relue.',
  partnersTitle: (project) => `Partenaires du projet ${project}`,
  newsTitle: (project) => `Actualités du projet ${project}`,
  trialTitle: (trial) => `L’essai ${trial}`,
  allPartners: 'Tous les partenaires',
  allNews: 'Toutes les actualités',
  aboutTrial: 'En savoir plus sur l’essai',
  aboutResults: 'Tous les résultats et leurs sources',
  asOf: (date) => `Sources vérifiées pour la dernière fois le ${date}`,
  nothing: 'Il n’y a rien à afficher ici.',
  emblem: 'Drapeau de l’Union européenne',
  outdated: 'Archives',
  state: 'État de l’essai',
  since: (status, date) => `${status} depuis ${since(date)}`,
  changed: (state) => `${state} ; cela a pu changer depuis`,
  on: (status, date) => `${status} le ${date}`,
  registered: (registry, number) => `${registry} ${number}`,
  outcome: {
    met: 'Critère de jugement principal atteint',
    'not-met': 'Critère de jugement principal non atteint',
  },
  status: {
    NOT_YET_RECRUITING: 'Recrutement pas encore commencé',
    RECRUITING: 'Recrutement en cours',
    ENROLLING_BY_INVITATION: 'Recrutement sur invitation',
    ACTIVE_NOT_RECRUITING: 'En cours, sans recrutement',
    SUSPENDED: 'Suspendu',
    TERMINATED: 'Arrêté avant la fin prévue',
    WITHDRAWN: 'Retiré',
    COMPLETED: 'Terminé',
    AVAILABLE: 'Disponible',
    TEMPORARILY_NOT_AVAILABLE: 'Temporairement indisponible',
    NO_LONGER_AVAILABLE: 'N’est plus disponible',
    APPROVED_FOR_MARKETING: 'Autorisé à la vente',
    WITHHELD: 'Informations non publiées',
    UNKNOWN: 'Statut inconnu',
  },
  takePart: {
    question: 'Puis-je participer ?',
    answers: {
      NOT_YET_RECRUITING: 'Pas encore : le recrutement n’a pas commencé.',
      RECRUITING: 'Oui : l’essai cherche des participants qui remplissent ses conditions.',
      ENROLLING_BY_INVITATION: 'Seulement sur invitation : l’essai a choisi à l’avance à qui il s’adresse.',
      ACTIVE_NOT_RECRUITING: 'Non : l’essai est en cours, mais ne cherche pas de participants.',
      SUSPENDED: 'Pas actuellement : l’essai est suspendu. On ne sait pas s’il reprendra.',
      TERMINATED: 'Non : l’essai a été arrêté avant la fin prévue.',
      WITHDRAWN: 'Non : l’essai a été retiré avant que quelqu’un y participe.',
      COMPLETED: 'Non : l’essai est terminé.',
      UNKNOWN: 'Nous ne le savons pas : il n’est pas certain que l’essai cherche des participants.',
    },
    ask: 'Demandez à votre médecin si cet essai peut vous convenir.',
    checked: (date) => `Dernière vérification : le ${date}.`,
    centres: (places) => `Centres : ${places}.`,
    otherTrial: (trial, state) => `L’essai ${trial} : ${state}.`,
    registry: (entries) => `L’essai dans le registre : ${entries}.`,
  },
} satisfies Strings;
