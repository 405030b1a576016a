import type { ServiceStrings } from './en.ts';

/** The words of the service pages, in French. */
export const service: ServiceStrings = {
  nav: {
    'fact-sheet': 'Fiche de synthèse',
    search: 'Recherche',
    data: 'Données pour développeurs',
    privacy: 'Vie privée',
  },

  factSheet: {
    description: (project) =>
      `${project} pour celles et ceux qui en parlent : l’essai, le résultat, les dates et les noms, chacun avec sa source.`,
    acknowledgement: 'Comment mentionner le financement',
    acknowledgementText:
      'La convention de subvention prescrit cette phrase, à côté de l’emblème de l’Union européenne :',
  },

  newsOf: (year) => `Actualités de ${year}`,
  newsOfDescription: (project, year) => `Actualités de ${project} en ${year}, les plus récentes d’abord.`,
  byYear: 'Actualités par année',
  feeds: 'Suivre les actualités',
  rssFeed: 'Actualités en flux RSS',
  jsonFeed: 'Actualités en flux JSON',
  draft: 'Brouillon',
  draftNotice: 'Ceci est un brouillon pour les personnes qui le vérifient. Il n’est pas publié.',

  searchText: 'Tout ce qui se trouve sur ce site, par type.',
  searchLabel: 'Rechercher',
  searchButton: 'Rechercher',
  searchFound: (count, words) => `Trouvé pour « ${words} » : ${count}`,
  searchFailed: 'La recherche ne peut pas être chargée. La liste ci-dessous contient tout.',
  searchAll: 'Tout ce qui se trouve sur ce site',
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
    `Tout ce qui est publié ici sur ${project}, pour les programmes : des fichiers lisibles depuis n’importe quel site, sans clé.`,
  dataFiles: 'Les fichiers',
  dataFilesText:
    'Chaque collection de fiches dans chaque langue. Ce qui est dans la version 1 y reste : des champs peuvent s’ajouter, aucun n’est retiré.',
  dataLinked: 'Toutes les fiches en données liées',
  dataSchema: 'Schéma',
  dataRegisters: 'Au sujet des fiches',
  dataIds: 'Chaque identifiant actuel ou ancien, et où il mène',
  dataChanges: (version) => `Ce que la version ${version} a ajouté`,
  dataCoverage: 'Combien de faits ont une source',
  dataOpenApi: 'Toute l’interface en OpenAPI 3.1',
  dataExample: 'Un exemple',
  dataExampleText: (name) => `La fiche de ${name}, telle que ce fichier la contient maintenant :`,
  dataScript: 'En JavaScript',
  dataScriptText: 'Sur n’importe quelle page, et ce qui s’affiche maintenant :',
  dataLicence: 'Licence',
  dataLicenceText: 'Les fiches peuvent être utilisées par toute personne qui indique d’où elles viennent.',

  privacyText: 'Ce site ne conserve rien sur vous, et personne d’autre n’apprend que vous êtes venu.',
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
      text: 'La recherche se fait dans votre navigateur. Les mots que vous cherchez ne sont envoyés à personne : votre navigateur ne charge que les parties de l’index dont il a besoin.',
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
      text: 'Qui gère l’ordinateur sur lequel se trouve un site peut voir quelles adresses sont demandées et par quel ordinateur, comme pour tout site. Ce qui en est conservé ici n’est pas documenté.',
    },
  },
  privacyTested:
    'Un test ouvre chaque page dans un navigateur. Il échoue au moindre cookie, au moindre enregistrement et à la moindre requête vers un autre site.',

  moved: 'Cette page a changé d’adresse',
  split: 'Cette page est devenue plusieurs pages',
  withdrawn: 'Cette page a été retirée',
  nowAt: 'Elle se trouve maintenant ici :',
};
