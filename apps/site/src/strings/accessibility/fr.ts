import type { accessibility as en } from './en.ts';

/** The accessibility statement in French. */
export const accessibility = {
  title: 'Déclaration d’accessibilité',
  description: (project) =>
    `L’accessibilité du site du projet ${project} : ce qui a été testé, ce qui ne l’a pas été, et où signaler un problème.`,
  scope: (project) =>
    `Cette déclaration s’applique à toutes les pages du site du projet ${project}. Le site est fait pour être utilisé au clavier, au contacteur, avec les yeux, à la voix, du doigt ou à la souris, agrandi, lu à voix haute ou imprimé.`,
  form: 'La déclaration suit le modèle de la décision d’exécution (UE) 2018/1523. On ne sait pas si la directive (UE) 2016/2102, qui vise les organismes du secteur public, s’applique à ce site.',
  statusTitle: 'État de conformité',
  status:
    'Ce site est partiellement conforme à la norme EN 301 549 et aux règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA. Les tests ci-dessous n’ont trouvé aucun manquement, mais ils ne couvrent pas tout ce que ces textes demandent.',
  notAccessibleTitle: 'Contenu non accessible',
  notAccessible: {
    translations:
      'Les traductions que personne n’a relues. Chacune de ces pages le dit, et un lien mène à la page en anglais.',
    names: 'Les titres des articles et des sources, qui restent dans la langue où ils ont été publiés.',
    elsewhere: 'Les autres sites, vers lesquels mènent les sources. Cette déclaration ne les concerne pas.',
  },
  testedTitle: 'Ce qui a été testé',
  tested: {
    axe: 'Toutes les pages dans toutes les langues avec l’outil axe et ses règles des niveaux A, AA et AAA : il n’a trouvé aucun manquement.',
    contrast: 'Le contraste de tous les textes, sur fond clair et sur fond sombre : 7:1 et plus.',
    targets:
      'La taille de tous les liens et boutons : 44 × 44 pixels CSS et plus, hormis les liens à l’intérieur d’une phrase.',
    stops:
      'Le nombre d’arrêts de tabulation avant le contenu : 12 au plus, dont le premier permet de passer les autres.',
    keyboard: 'Des pages de chaque type au clavier seul, les scripts étant désactivés.',
    zoom: 'Toutes les pages à une largeur de 320 pixels CSS, soit un zoom de 400 %, et avec un texte espacé : rien n’est perdu.',
    motion: 'Toutes les pages, pour vérifier que rien ne bouge et que rien ne reste devant le texte.',
  },
  notTestedTitle: 'Ce qui n’a pas été testé',
  notTested: {
    people: 'Le site avec des personnes qui utilisent chaque jour une technologie d’assistance.',
    tools: 'Le site avec des lecteurs d’écran, une commande oculaire, des contacteurs et une commande vocale réels.',
    browsers: 'Le site dans d’autres navigateurs que Chromium.',
  },
  preparedTitle: 'Établissement de cette déclaration',
  prepared: (date) =>
    `Cette déclaration a été établie le ${date}. C’est une autoévaluation par des tests automatiques dans un navigateur, refaits à chaque changement.`,
  feedbackTitle: 'Retour d’information et coordonnées',
  feedback: 'Dites-nous ce que vous ne pouvez pas lire ou utiliser, et sur quelle page.',
  noAddress: 'Aucune adresse pour vos remarques n’a encore été définie pour ce site.',
  enforcementTitle: 'Procédure permettant d’assurer le respect des dispositions',
  enforcement:
    'Si la directive s’applique et qu’une réponse ne vous satisfait pas, vous pouvez vous adresser à l’organisme qui en assure le respect dans le pays du site. On ne sait pas quel est cet organisme pour ce site.',
} satisfies typeof en;
