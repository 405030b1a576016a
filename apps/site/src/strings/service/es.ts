import type { ServiceStrings } from './en.ts';

/** The words of the service pages in Spanish. */
export const service: ServiceStrings = {
  nav: {
    about: 'Sobre el proyecto',
    'fact-sheet': 'Ficha de datos',
    search: 'Buscar',
    data: 'Datos para desarrolladores',
    privacy: 'Privacidad',
  },

  factSheet: {
    description: (project) =>
      `${project} para periodistas y otras personas que escriben: los hechos, las fechas y los nombres, cada uno con su fuente.`,
    acknowledgement: 'Cómo mencionar la financiación',
    acknowledgementText: 'El acuerdo de subvención exige esta frase junto al emblema de la Unión Europea:',
  },

  newsOf: (year) => `Noticias de ${year}`,
  newsOfDescription: (project, year) => `Noticias sobre ${project} de ${year}, primero las más recientes.`,
  byYear: 'Noticias por año',
  feeds: 'Seguir las noticias',
  rssFeed: 'Noticias en un canal RSS',
  jsonFeed: 'Noticias en un canal JSON',
  draft: 'Borrador',
  draftNotice: 'Este es un borrador para su revisión. No está publicado.',

  searchText: 'Todo lo que hay en este sitio, por tipo.',
  searchLabel: 'Buscar',
  searchButton: 'Buscar',
  searchFound: (count, words) => `Resultados para «${words}»: ${count}`,
  searchFailed: 'No se puede cargar la búsqueda. La lista de abajo lo contiene todo.',
  kinds: {
    pages: 'Páginas',
    organisations: 'Socios',
    people: 'Personas',
    centres: 'Centros',
    results: 'Resultados',
    milestones: 'Cronología',
    publications: 'Publicaciones',
    news: 'Noticias',
    sources: 'Fuentes',
  },

  dataText: (project) =>
    `Todo lo que se publica aquí sobre ${project}, en archivos para programas. Cualquier sitio puede leerlos, sin clave.`,
  dataFiles: 'Los archivos',
  dataFilesText:
    'Cada colección de registros en cada idioma. La versión 1 sigue siendo compatible: se pueden añadir campos, pero no se elimina ninguno.',
  dataLinked: 'Todos los registros como datos enlazados',
  dataSchema: 'Esquema',
  dataRegisters: 'Sobre los registros',
  dataIds: 'Todos los identificadores actuales y anteriores, y sus direcciones',
  dataChanges: (version) => `Cambios en la versión ${version}`,
  dataCoverage: 'Cuántos datos tienen fuente',
  dataOpenApi: 'La API completa en OpenAPI 3.1',
  dataExample: 'Un ejemplo',
  dataExampleText: (name) => `El registro actual de ${name} en este archivo:`,
  dataScript: 'En JavaScript',
  dataScriptText: 'Funciona en cualquier página. Su resultado actual:',
  dataLicence: 'Licencia',
  dataLicenceText: 'Cualquiera puede usar los registros si cita la fuente.',

  privacyText:
    'Este sitio no usa cookies, no carga nada de terceros y no cuenta visitas. Su proveedor de alojamiento puede ver las peticiones.',
  privacy: {
    cookies: {
      title: 'Sin cookies',
      text: 'Este sitio no instala ninguna cookie ni guarda nada en su navegador. Por eso no le pide su consentimiento.',
    },
    others: {
      title: 'Sin terceros',
      text: 'Cada página llega entera desde este sitio. No carga tipos de letra, imágenes, mapas, vídeos ni programas de nadie más, y no cuenta visitas.',
    },
    search: {
      title: 'Búsqueda',
      text: 'La búsqueda funciona en su navegador. Lo que busca no se envía a nadie: el navegador carga la lista de lo que se puede encontrar y la recorre él mismo.',
    },
    links: {
      title: 'Enlaces a otros sitios',
      text: 'Los enlaces llevan a otros sitios, que tienen sus propias normas. Este sitio pide a su navegador que no les diga desde qué página llega usted.',
    },
    widgets: {
      title: 'Partes de este sitio en otros sitios',
      text: 'Los socios pueden mostrar partes de este sitio en los suyos. Tampoco esas partes instalan cookies ni guardan nada; el navegador las carga desde este sitio.',
    },
    host: {
      title: 'El alojamiento',
      text: 'Como en cualquier sitio, el proveedor de alojamiento puede ver qué direcciones se piden y desde qué ordenador. No consta qué conserva de ello el de este sitio.',
    },
  },
  privacyTested:
    'Una prueba abre cada página en un navegador. Falla si una página instala una cookie, guarda algo o envía una petición a otro sitio.',

  moved: 'Esta página se ha trasladado',
  split: 'Esta página se ha dividido en varias',
  withdrawn: 'Esta página se ha retirado',
  nowAt: 'Ahora está aquí:',
};
