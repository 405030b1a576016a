import type { Summary } from './en.ts';

/** The words of the lay summary of a result in Spanish. */
export const summary: Summary = {
  title: 'Diez respuestas sobre el ensayo clínico',
  intro: 'Son los diez puntos de un resumen para personas no expertas. Donde no consta nada, así se indica.',
  unknown: 'No consta aquí:',
  meansForYou: 'Qué significa para usted',
  sideEffects: '¿Hubo efectos secundarios?',
  newTrial: '¿Hay un nuevo ensayo clínico?',
  noAdverseEvents: 'Acontecimientos adversos: las fuentes que hemos visto no publican cifras.',
  noNewTrial: 'No tenemos constancia de ningún ensayo clínico posterior.',
  designInFull: 'El diseño y los criterios de selección completos',
  questions: {
    which: '¿Qué ensayo clínico es?',
    who: '¿Quién lo realizó?',
    where: '¿Dónde, cuándo y por qué?',
    participants: '¿Quién participó?',
    medicines: '¿Qué medicamentos se compararon?',
    sideEffects: '¿Qué efectos secundarios hubo?',
    outcome: '¿Cuál fue el resultado?',
    others: '¿Qué dicen otros?',
    further: '¿Habrá más ensayos clínicos?',
    more: '¿Dónde hay más información?',
  },
  missing: {
    contact: 'un contacto para este ensayo clínico',
    byCountry: 'cuántos participantes hubo en cada país',
    participants: 'la edad y el sexo de los participantes, y cuántos hubo en cada país',
  },
};
