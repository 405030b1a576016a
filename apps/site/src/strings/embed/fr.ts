import type { EmbedStrings } from './en.ts';

/** The words of the page about widgets, in French. */
export const embed: EmbedStrings = {
  nav: 'Widgets pour d’autres sites',
  text: (project) =>
    `Les partenaires, les actualités et l’état de l’essai de ${project} sur votre page : une ligne à coller, et tout reste à jour.`,
  choose: 'Choisir',
  widget: 'Que montrer',
  widgets: { partners: 'Partenaires', news: 'Actualités', trial: 'État de l’essai' },
  attributes: {
    lang: 'Langue',
    country: 'Pays',
    role: 'Rôle',
    layout: 'Disposition',
    marks: 'Signes à côté des noms',
    limit: 'Combien au plus',
    topic: 'Quelles actualités',
    summary: 'Résumés',
    'heading-level': 'Niveau du titre',
    theme: 'Clair ou sombre',
    font: 'Caractères',
    loading: 'Quand charger',
  },
  values: {
    all: 'tout',
    grid: 'cartes côte à côte',
    list: 'cartes en une colonne',
    compact: 'noms seuls',
    show: 'montrer',
    hide: 'omettre',
    current: 'ce qui est à jour',
    archive: 'ce qui n’est plus à jour',
    results: 'ce qui parle des résultats',
    auto: 'comme la page',
    light: 'clair',
    dark: 'sombre',
    own: 'ceux du widget',
    inherit: 'ceux de la page',
    eager: 'tout de suite',
    lazy: 'à son approche',
  },
  way: 'Que pouvez-vous coller ?',
  ways: {
    script: {
      label: 'Des scripts et tout HTML',
      hint: 'Le script une fois dans la page, l’élément là où le widget doit se trouver.',
    },
    html: {
      label: 'Du HTML sans éléments propres',
      hint: 'Pour les éditeurs qui retirent les éléments inconnus. Le script se trouve une fois pour tout le site.',
    },
    links: {
      label: 'Des liens',
      hint: 'Le script se trouve une fois pour tout le site, avec un mot qui lui permet de faire des widgets à partir de liens.',
    },
    address: { label: 'Une adresse seule', hint: 'Sur une ligne à part, comme dans WordPress.' },
    frame: { label: 'Des cadres', hint: 'Sans script. Il est renouvelé avec ce site.' },
    server: {
      label: 'Des inclusions sur le serveur',
      hint: 'Du HTML que votre serveur va chercher et inclut, et sa feuille de style.',
    },
  },
  code: 'À coller',
  copy: 'Copier',
  copied: 'Copié.',
  preview: 'Aperçu',
  host: 'Sur une page',
  hosts: { neutral: 'simple', dark: 'sombre', hostile: 'hostile à tout ce qu’elle contient' },
  hostTitle: 'Une page d’exemple',
  hostText: 'Des mots de la page autour du widget.',
  security: 'Pour votre équipe de sécurité',
  policy: 'Les widgets fonctionnent avec cette règle. Ajoutez-y ce dont votre page a besoin.',
  pinned: (version) =>
    `Pour figer une version, écrivez son numéro, ${version}, et son empreinte dans la balise du script. Une version ne change jamais.`,
  loads: 'Ce qui est chargé',
  loaded: {
    script: 'Le script : 4 ko, une fois pour tous les widgets d’une page.',
    feeds: 'Un fichier de 1 à 2 ko pour chaque sorte de widget.',
    nothing:
      'Aucun cookie, rien d’enregistré, personne de compté, rien d’ailleurs. Il n’y a pas de consentement à demander.',
    fallback: 'Là où le script est désactivé ou si rien n’arrive, ce que vous avez écrit dans l’élément reste.',
  },
};
