import type { Summary } from './en.ts';

/** The words of the lay summary of a result in French. */
export const summary: Summary = {
  title: 'Dix réponses sur l’essai',
  intro: 'Ce sont les dix points d’un résumé destiné au public. Quand nous n’avons pas l’information, nous le disons.',
  unknown: 'Non renseigné ici :',
  meansForYou: 'Ce que cela signifie pour vous',
  sideEffects: 'Y a-t-il eu des effets secondaires ?',
  newTrial: 'Y a-t-il un nouvel essai ?',
  noAdverseEvents: 'Événements indésirables : aucune source que nous avons vue ne publie de chiffres.',
  noNewTrial: 'Nous n’avons connaissance d’aucun essai de suivi.',
  designInFull: 'Schéma de l’essai et critères de participation',
  questions: {
    which: 'De quel essai s’agit-il ?',
    who: 'Qui l’a mené ?',
    where: 'Où, quand et pourquoi ?',
    participants: 'Qui a participé ?',
    medicines: 'Quels médicaments a-t-on comparés ?',
    sideEffects: 'Quels effets secondaires y a-t-il eu ?',
    outcome: 'Quel est le résultat ?',
    others: 'Qu’en disent d’autres ?',
    further: 'Y aura-t-il d’autres essais ?',
    more: 'Où en savoir plus ?',
  },
  missing: {
    contact: 'un contact pour cet essai',
    byCountry: 'le nombre de participants par pays',
    participants: 'l’âge et le sexe des participants, et leur nombre dans chaque pays',
  },
};
