import type { ServiceStrings } from './en.ts';

/** The words of the service pages, in French. */
export const service: ServiceStrings = {
  nav: {
    about: 'À propos du projet',
    'fact-sheet': 'Fiche de synthèse',
    search: 'Recherche',
    data: 'Données pour les développeurs',
    privacy: 'Vie privée',
  },

  factSheet: {
    description: (project, has) => {
      if (!has.trial)
        return `${project} pour les journalistes et les autres personnes qui en parlent : les dates et les noms, chacun avec sa source.`;
      return has.result
        ? `${project} pour les journalistes et les autres personnes qui en parlent : l’essai, le résultat, les dates et les noms, chacun avec sa source.`
        : `${project} pour les journalistes et les autres personnes qui en parlent : l’essai, les dates et les noms, chacun avec sa source.`;
    },
    acknowledgement: 'Comment mentionner le financement',
    acknowledgementText: 'La convention de subvention exige cette phrase, à côté de l’emblème de l’Union européenne :',
  },

  newsOf: (year) => `Actualités de ${year}`,
  newsOfDescription: (project, year) => `Actualités de ${project} en ${year}, les plus récentes d’abord.`,
  byYear: 'Actualités par année',
  feeds: 'Suivre les actualités',
  rssFeed: 'Actualités en flux RSS',
  jsonFeed: 'Actualités en flux JSON',
  draft: 'Brouillon',
  draftNotice: 'Ceci est un brouillon à vérifier. Il n’est pas publié.',

  searchText: 'Tout ce qui se trouve sur ce site, par type.',
  searchLabel: 'Mots à chercher',
  searchButton: 'Rechercher',
  searchFound: (count, words) => `Résultats pour « ${words} » : ${count}`,
  searchFailed: 'La recherche n’a pas pu être chargée. La liste ci-dessous contient tout.',
  kinds: {
    pages: 'Pages',
    organisations: 'Partenaires',
    people: 'Personnes',
    centres: 'Centres',
    results: 'Résultats',
    milestones: 'Chronologie',
    publications: 'Publications',
    news: 'Actualités',
    sources: 'Sources',
  },

  dataText: (project) =>
    `Tout ce qui est publié ici sur ${project}, en fichiers pour les programmes. Tout site peut les lire, sans clé.`,
  dataFiles: 'Les fichiers',
  dataFilesText:
    'Chaque collection de fiches dans chaque langue. La version 1 reste compatible : des champs peuvent être ajoutés, mais aucun n’est retiré.',
  dataLinked: 'Toutes les fiches en données liées',
  dataSchema: 'Schéma',
  dataRegisters: 'À propos des fiches',
  dataIds: 'Tous les identifiants actuels et anciens, et leurs adresses',
  dataChanges: (version) => `Changements de la version ${version}`,
  dataCoverage: 'Combien de faits ont une source',
  dataOpenApi: 'L’API complète en OpenAPI 3.1',
  dataExample: 'Un exemple',
  dataExampleText: (name) => `La fiche actuelle de ${name} dans ce fichier :`,
  dataScript: 'En JavaScript',
  dataScriptText: 'Il fonctionne sur n’importe quelle page. Ce qu’il affiche actuellement :',
  dataLicence: 'Licence',
  dataLicenceText: 'Toute personne peut utiliser les fiches, à condition d’en citer la source.',

  privacyText:
    'Ce site ne dépose aucun cookie, ne charge rien depuis un autre site et ne compte pas les visites. Son hébergeur peut voir les requêtes.',
  privacy: {
    cookies: {
      title: 'Pas de cookies',
      text: 'Ce site ne dépose aucun cookie et n’enregistre rien dans votre navigateur. C’est pourquoi il ne demande pas votre consentement.',
    },
    others: {
      title: 'Pas de tiers',
      text: 'Chaque page vient entièrement de ce site. Elle ne charge ni police, ni image, ni carte, ni vidéo, ni script d’un tiers, et ne compte pas les visites.',
    },
    search: {
      title: 'Recherche',
      text: 'La recherche se fait dans votre navigateur. Les mots que vous cherchez ne sont envoyés à personne : votre navigateur charge la liste de ce que l’on peut trouver, et y cherche lui-même. Dans l’adresse, ils se trouvent après le #, partie que les navigateurs n’envoient pas.',
    },
    links: {
      title: 'Liens vers d’autres sites',
      text: 'Des liens mènent à d’autres sites, où leurs propres règles s’appliquent. Ce site demande à votre navigateur de ne pas leur dire de quelle page vous venez.',
    },
    widgets: {
      title: 'Des parties de ce site sur d’autres sites',
      text: 'Les partenaires peuvent montrer des parties de ce site sur le leur. Elles ne déposent pas non plus de cookie et n’enregistrent rien ; le navigateur les charge depuis ce site.',
    },
    host: {
      title: 'L’hébergeur',
      text: 'Comme pour tout site, l’organisme qui gère le serveur peut voir quelles adresses sont demandées, et par quel ordinateur. Ce que l’hébergeur de ce site en conserve n’est pas documenté.',
    },
  },
  privacyTested:
    'Un test ouvre chaque page dans un navigateur. Il échoue si une page dépose un cookie, enregistre quoi que ce soit ou envoie une requête à un autre site.',

  moved: 'Cette page a changé d’adresse',
  split: 'Cette page est devenue plusieurs pages',
  withdrawn: 'Cette page a été retirée',
  nowAt: 'Elle se trouve maintenant ici :',
};
