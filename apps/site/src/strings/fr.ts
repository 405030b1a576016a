import { accessibility } from './accessibility/fr.ts';
import { embed } from './embed/fr.ts';
import type { Strings } from './en.ts';
import { facts } from './facts/fr.ts';
import { service } from './service/fr.ts';
import { summary } from './summary/fr.ts';

/** The words of the interface in French. */
export const fr = {
  reviewed: false,
  locale: 'fr_FR',
  skip: 'Aller au contenu',
  home: 'Accueil',
  mainNavigation: 'Principale',
  allPages: 'Plan du site',
  footerNavigation: 'Toutes les pages de ce site',
  languages: 'Langue',
  groups: { trial: 'L’essai', project: 'Le projet', use: 'À utiliser et à citer', site: 'Ce site' },
  notReviewed: 'Traduction non relue.',
  inEnglish: 'En anglais',
  nav: {
    trial: 'L’essai',
    results: 'Résultats',
    news: 'Actualités',
    partners: 'Partenaires',
    centres: 'Centres',
    people: 'Personnes',
    timeline: 'Chronologie',
    publications: 'Publications',
    glossary: 'Glossaire',
    sources: 'Sources',
    accessibility: 'Accessibilité',
  },
  reportMistake: 'Signaler une erreur sur cette page',
  reportFact: 'Signaler une erreur',
  changed: (date) => `Les informations de cette page ont changé pour la dernière fois le ${date}.`,
  accessibility,
  onThisPage: 'Sur cette page',
  checked: (date) =>
    `Les informations de cette page ont été comparées à leurs sources pour la dernière fois le ${date}.`,
  colon: ' : ',
  wordsOnThisPage: 'Les mots de cette page',
  allWords: 'Tout le glossaire',
  nothingYet: 'Rien n’a encore été publié ici.',

  answersTitle: 'Vos premières questions',
  doesItWork: 'Est-ce efficace ?',
  noResult: 'Aucun résultat de cet essai n’est enregistré ici.',
  nobodyCanJoin: 'Inscriptions closes.',
  belongTogether: 'Ces résultats vont ensemble : aucun ne vaut sans les autres.',
  resultsInPlainWords: 'Les résultats en langage clair',
  aboutMore: 'En savoir plus sur le projet',
  wholeTimeline: 'Toute la chronologie',
  archiveNotices: 'pages anciennes, chacune avec un avertissement',
  forYourWork: 'Pour votre travail',
  doors: {
    clinicians: {
      title: 'Pour les cliniciens',
      text: 'Le schéma de l’essai, la dose, les critères de jugement et tous les résultats en un tableau',
    },
    journalists: {
      title: 'Pour les journalistes',
      text: 'Une page avec les dates, les noms et le critère de jugement exact',
    },
    partners: {
      title: 'Pour les partenaires',
      text: 'Les noms, la mention du financement et des widgets pour d’autres sites',
    },
  },
  sourcesOfPage: (count) => `Sources de cette page (${count})`,
  latestNews: 'Dernières actualités',
  allNews: 'Toutes les actualités',
  archiveTitle: 'Dans les archives',
  aboutTitle: (project) => `Qu’est-ce que ${project} ?`,
  duration: (years, start) => `${years} ${years < 2 ? 'an' : 'ans'} (début : ${start})`,
  rounded: 'arrondi',
  asListedIn: (date) => `selon la liste établie en ${date}`,
  partnersCount: (count) => `${count} ${count < 2 ? 'organisation partenaire' : 'organisations partenaires'}`,
  allPartners: 'Tous les partenaires',

  trialTitle: (trial) => `L’essai ${trial}`,
  armSize: (count) => `${count} participants`,
  ages: (from, to) => {
    if (from === undefined) return `Âge : ${to} au plus`;
    return to === undefined ? `Âge : ${from} ou plus` : `Âge : de ${from} à ${to}`;
  },
  endpoints: 'Critères de jugement',
  enrolment: {
    planned: 'Nombre maximal de personnes qui devaient participer.',
    randomised: 'Nombre de personnes réparties par tirage au sort dans l’un des groupes.',
    registered: 'Nombre d’inclusions indiqué par le registre de l’essai.',
  },
  differentNumbers: 'Ces nombres comptent des choses différentes. Ils ne sont pas interchangeables.',
  inRegistrySince: (date) => `au registre depuis le ${date}`,
  centresCount: (count) => `${count} ${count < 2 ? 'centre' : 'centres'}`,

  presentTense: {
    eligibility: 'Conditions pour participer',
    exclusions: 'Qui ne peut pas participer',
    planned: 'Nombre maximal de participants prévu.',
    centres: (trial) => `Les centres de l’essai ${trial}.`,
    who: 'Qui le mène ?',
    questions: { eligibility: 'Qui peut participer ?', funding: 'Qui finance l’essai ?' },
  },

  outcome: {
    met: 'Le critère de jugement principal a été atteint.',
    'not-met': 'Le critère de jugement principal n’a pas été atteint.',
  },
  allFindings: 'Tous les résultats',
  shareOf: (percent) => `${percent} des participants`,
  effect: {
    lower: (percent, on) => `${on} plus faible de ${percent}`,
    higher: (percent, on) => `${on} plus élevé de ${percent}`,
  },
  significant: { yes: 'statistiquement significatif', no: 'statistiquement non significatif' },
  chance: { yes: 'probablement pas dû au hasard', no: 'peut être dû au hasard' },
  restOf: (together, rest) =>
    `Les sous-groupes représentent ${together} des participants. Pour les ${rest} restants, nos sources ne donnent aucun résultat.`,
  figure: {
    caption: 'Avec le traitement, par rapport au placebo',
    lower: 'plus faible',
    same: 'pas de différence',
    higher: 'plus élevé',
  },
  keyFacts: 'En bref',
  inPlainWords: 'En termes simples',
  forClinicians: 'Pour les cliniciens',
  analysis: 'Analyse',
  analyses: { primary: 'Analyse principale', subgroup: 'Analyse en sous-groupe' },
  definition: 'Définition',
  share: 'Proportion',
  effectTitle: 'Effet',
  significance: 'Signification statistique',
  cite: 'Citer cet article',
  downloadCitation: 'Télécharger la référence :',
  readResults: 'Tous les résultats et leurs sources',

  partnersOf: (project) => `Partenaires du projet ${project}`,
  onlyName: 'De cette organisation, seul le nom est connu.',
  peopleHere: 'Personnes dans le projet',
  inCountry: (country, count) => `${country} (${count})`,
  choose: 'Filtrer par pays',
  showAll: (count) => `Tout afficher (${count})`,
  whereTheyAre: 'Où ils se trouvent',
  mapLabel: (count) => `Carte de ${count} villes avec leurs noms, qui figurent aussi dans la liste de cette page.`,
  mapCredit: 'Pays : Natural Earth. Lieux : GeoNames, CC BY 4.0. Chaque lieu indique une ville, non un bâtiment.',
  notOnMap: 'Leur ville n’est pas connue :',

  feedTitle: (project) => `Actualités du projet ${project}`,
  atomFeed: 'Les actualités en flux Atom',
  archiveLabel: 'Archives',
  archiveNotice: 'Cette actualité n’est plus à jour.',
  originalTitle: 'Titre d’origine',
  whatCameAfter: 'La suite',
  planLabel: 'Prévu',
  axis: {
    label: (from, to, count) =>
      `Un axe des années ${from} à ${to} avec ${count} événements, que la liste ci-dessous donne en mots.`,
    key: 'Chaque marque est un événement : un point pour un jour, plus long pour un mois ou une année. Une marque vide indique un événement prévu.',
    resultKey: 'Une grande marque concerne le résultat publié.',
  },
  readResultOf: (outcome) => `Lire le résultat : ${outcome}`,

  lookedUp: (date) => `consultée le ${date}`,
  secondHand: 'source de seconde main',
  partlySecondHand: 'source de seconde main pour certaines informations',
  noAddress: 'Aucun lien n’est possible vers cette source.',
  alsoAt: 'Aussi sur',
  supportedFacts: 'Informations tirées de cette source',
  sourceKinds: {
    registry: 'Registres',
    paper: 'Articles',
    'press-release': 'Communiqués de presse',
    'web-page': 'Pages web',
    website: 'Sites web',
    law: 'Textes réglementaires',
    compilation: 'Recueils',
  },
  collections: {
    project: 'Projet',
    trial: 'Essai',
    organisations: 'Partenaire',
    people: 'Personne',
    centres: 'Centre',
    results: 'Résultat',
    milestones: 'Chronologie',
    publications: 'Publication',
    news: 'Actualité',
  },

  notFound: 'Cette page est introuvable',
  notFoundText: 'L’adresse contient peut-être une erreur, ou la page a été déplacée. Voici les pages qui existent :',

  descriptions: {
    glossary: 'Les mots de ce site, chacun expliqué en une phrase par la rédaction.',
    trial: (trial) => `L’essai ${trial} : son état, les questions que l’on pose, son schéma et ses participants.`,
    results: (trial) => `Tous les résultats de l’essai ${trial} ensemble, avec leurs sources.`,
    centres: (trial) => `Les centres qui ont recruté des participants pour l’essai ${trial}.`,
    partners: (project) => `Les organisations du projet ${project} : où elles sont et ce qu’elles font.`,
    people: (project) => `Des personnes du projet ${project}, avec leurs organisations et leurs rôles.`,
    news: (project) => `Les actualités du projet ${project}, les plus récentes en premier.`,
    timeline: (project) => `Ce qui s’est passé dans le projet ${project}, par ordre chronologique.`,
    publications: (project) => `Les articles sur le projet ${project}.`,
    sources: (project) =>
      `Toutes les sources des informations sur le projet ${project}, et les informations tirées de chacune.`,
  },

  service,
  summary,
  embed,

  facts,
} satisfies Strings;
