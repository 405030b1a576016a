import type { EmbedStrings } from './en.ts';

/** The words of the page about widgets, in French. */
export const embed: EmbedStrings = {
  nav: 'Widgets pour d’autres sites',
  text: (project, hasTrial) =>
    hasTrial
      ? `Les partenaires, les actualités et l’état de l’essai de ${project} sur votre page : collez une ligne, et tout reste à jour.`
      : `Les partenaires et les actualités de ${project} sur votre page : collez une ligne, et tout reste à jour.`,
  choose: 'Choisir',
  widget: 'Que montrer',
  widgets: { partners: 'Partenaires', news: 'Actualités', trial: 'État de l’essai' },
  attributes: {
    lang: 'Langue',
    country: 'Pays',
    'partner-role': 'Rôle',
    layout: 'Disposition',
    marks: 'Signes à côté des noms',
    limit: 'Nombre maximal',
    topic: 'Quelles actualités',
    trial: 'Essai',
    summary: 'Résumés',
    count: 'Nombre d’éléments',
    heading: 'Titre',
    'heading-level': 'Niveau du titre',
    theme: 'Clair ou sombre',
    font: 'Police',
    target: 'Où les liens s’ouvrent',
    loading: 'Quand charger',
    'text-size': 'Taille du texte',
  },
  values: {
    few: 'les premiers',
    all: 'tout',
    grid: 'cartes côte à côte',
    list: 'cartes en une colonne',
    compact: 'noms seuls',
    show: 'montrer',
    hide: 'omettre',
    current: 'actualités à jour',
    archive: 'actualités qui ne sont plus à jour',
    results: 'actualités sur les résultats',
    auto: 'comme la page',
    light: 'clair',
    dark: 'sombre',
    own: 'du widget',
    inherit: 'de la page',
    eager: 'tout de suite',
    lazy: 'quand on s’en approche',
    none: 'aucun',
    _self: 'même onglet',
    _blank: 'nouvel onglet',
    _top: 'toute la fenêtre',
    _parent: 'page englobante',
  },
  way: 'Que pouvez-vous coller ?',
  ways: {
    script: {
      label: 'Des scripts et tout HTML',
      hint: 'Le script s’insère une seule fois par page, l’élément là où le widget doit apparaître.',
    },
    html: {
      label: 'Du HTML sans éléments personnalisés',
      hint: 'Pour les éditeurs qui retirent les éléments inconnus. Le script s’insère une seule fois pour tout le site.',
    },
    links: {
      label: 'Des liens',
      hint: 'Le script s’insère une seule fois pour tout le site, avec un attribut qui transforme les liens en widgets.',
    },
    address: {
      label: 'Seulement une adresse',
      hint: 'Collez-la sur une ligne à part, par exemple dans WordPress. La langue est le seul choix possible.',
    },
    frame: {
      label: 'Des cadres (iframes)',
      hint: 'Sans script sur votre page. La hauteur convient à une colonne de 600 pixels. Dans un cadre moins haut, le widget défile et le financement reste visible.',
    },
    server: {
      label: 'Des inclusions sur le serveur',
      hint: 'Un fragment HTML que votre serveur récupère et inclut, et sa feuille de style.',
    },
  },
  code: 'Code à coller',
  copy: 'Copier',
  copied: 'Copié.',
  copyFailed: 'Le navigateur n’a pas permis la copie. Le code est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
  preview: 'Aperçu',
  host: 'Sur une page',
  hosts: { neutral: 'simple', dark: 'sombre', hostile: 'hostile à tout ce qu’elle contient' },
  hostTitle: 'Une page d’exemple',
  hostText: 'Texte de la page autour du widget.',
  security: 'Pour votre équipe de sécurité',
  policy:
    'Les widgets fonctionnent avec cette politique de sécurité (CSP). Ajoutez-y ce dont le reste de votre page a besoin.',
  pinned: (version) =>
    `Pour figer une version, indiquez son numéro, ${version}, et son empreinte dans la balise du script. Une version ne change jamais.`,
  loads: 'Ce qui est chargé',
  loaded: {
    script: 'Le script : 6 ko, une fois pour tous les widgets d’une page.',
    feeds: 'Un fichier de 1 à 2 ko pour chaque sorte de widget.',
    nothing:
      'Aucun cookie, rien d’enregistré, aucune mesure d’audience, rien de chargé depuis un autre site. Il n’y a pas de consentement à demander.',
    fallback:
      'Si les scripts sont désactivés ou si le chargement échoue, le contenu que vous avez placé dans l’élément reste.',
  },
};
