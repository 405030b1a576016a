import type { Strings } from '../en.ts';

/** The accessibility statement in Spanish, in the terms of Decisión de Ejecución (UE) 2018/1523. */
export const accessibility: Strings['accessibility'] = {
  title: 'Declaración de accesibilidad',
  description: (project) =>
    `Hasta qué punto es accesible el sitio web de ${project}: qué se ha probado, qué no y dónde comunicar problemas.`,
  scope: (project) =>
    `Esta declaración se aplica a todas las páginas del sitio web de ${project}. Está hecho para usarse con teclado, conmutador, mirada, voz, tacto y ratón, y para ampliarse, escucharse o imprimirse.`,
  form: 'La declaración sigue el modelo de la Decisión de Ejecución (UE) 2018/1523. No consta si la Directiva (UE) 2016/2102, dirigida a los organismos del sector público, se aplica a este sitio web.',
  statusTitle: 'Situación de cumplimiento',
  status:
    'Este sitio web es parcialmente conforme con la norma EN 301 549 y con las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Las pruebas de abajo no encontraron fallos, pero no abarcan todos los requisitos.',
  notAccessibleTitle: 'Contenido no accesible',
  notAccessible: {
    translations:
      'Las traducciones que nadie ha revisado. Cada una de esas páginas lo indica y enlaza con el original.',
    names: 'Los títulos de artículos y fuentes, que están en el idioma en que se publicaron.',
    elsewhere: 'Otros sitios web a los que enlazan las fuentes. No forman parte de esta declaración.',
  },
  testedTitle: 'Qué se ha probado',
  tested: {
    axe: 'Todas las páginas en todos los idiomas con la herramienta axe y sus reglas de los niveles A, AA y AAA: no encontró fallos.',
    contrast: 'El contraste de todo el texto, en modo claro y oscuro: al menos 7:1.',
    targets:
      'El tamaño de todos los enlaces y botones: al menos 44 × 44 píxeles CSS, salvo los enlaces dentro de frases.',
    stops:
      'El número de paradas del teclado antes del contenido: como máximo 12, la primera de las cuales salta las demás.',
    keyboard: 'Páginas de cada tipo solo con el teclado y sin programas.',
    zoom: 'Todas las páginas con una anchura de 320 píxeles CSS, que equivale a una ampliación del 400 %, y con más espacio en el texto: no se pierde nada.',
    motion: 'Todas las páginas en busca de movimiento y de elementos que tapen el texto: no hay ninguno.',
  },
  notTestedTitle: 'Qué no se ha probado',
  notTested: {
    people: 'El sitio web con personas que usan productos de apoyo a diario.',
    tools: 'El sitio web con lectores de pantalla, seguidores de mirada, conmutadores y control por voz reales.',
    browsers: 'El sitio web en navegadores distintos de Chromium.',
  },
  preparedTitle: 'Preparación de la presente declaración',
  prepared: (date) =>
    `Esta declaración se preparó el ${date}. Es una autoevaluación mediante pruebas automáticas en un navegador, que se repiten con cada cambio.`,
  feedbackTitle: 'Observaciones y datos de contacto',
  feedback: 'Díganos qué no puede leer o usar, y en qué página.',
  noAddress: 'Todavía no se ha fijado una dirección para observaciones sobre este sitio web.',
  enforcementTitle: 'Procedimiento de aplicación',
  enforcement:
    'Si la directiva se aplica y una respuesta no le satisface, puede dirigirse al organismo de aplicación del país del sitio web. No consta cuál es ese organismo.',
};
