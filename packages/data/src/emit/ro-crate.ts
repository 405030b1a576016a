import { addressOf } from '../address.ts';
import { citationOf } from '../cite.ts';
import { isoDate } from '../dates.ts';
import { optional } from '../json-ld/site.ts';
import { originalText } from '../text.ts';
import type { Dataset } from './dataset.ts';
import { license } from './license.ts';
import type { Outputs } from './outputs.ts';

const specification = 'https://w3id.org/ro/crate/1.3';

interface Kind {
  readonly name: (of: string) => string;
  readonly description: string;
}

/** The folders of the crate. */
const kinds: Readonly<Record<string, Kind>> = {
  json: {
    name: (of) => `The ${of}, as JSON`,
    description: 'All records with all their languages and the sources of their facts.',
  },
  csv: {
    name: (of) => `The ${of}, as CSV`,
    description: 'One record per row. A field of an object has a dotted name; a list of objects is JSON in one cell.',
  },
  'json-schema': {
    name: (of) => `The JSON Schema of the ${of}`,
    description: 'The fields of a record, each with its title, its meaning and an example.',
  },
  'json-schema/list': {
    name: (of) => `The JSON Schema of the list of ${of}`,
    description: 'Describes the JSON file of the collection.',
  },
  citations: {
    name: (of) => `The citation of ${of}`,
    description: 'For reference managers and citation processors.',
  },
};

/** The files outside the folders. */
const single: Readonly<Record<string, Kind>> = {
  'CITATION.cff': { name: () => 'How to cite the records', description: 'In the Citation File Format.' },
  'coverage.json': { name: () => 'Coverage', description: 'The number of facts, and of those with a source.' },
  'datacite.json': { name: () => 'DataCite metadata', description: 'What the registration of a DOI requires.' },
};

const formats: readonly (readonly [ending: string, format: string])[] = [
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv'],
  ['.bib', 'application/x-bibtex'],
  ['.ris', 'application/x-research-info-systems'],
  ['.cff', 'application/yaml'],
];

const file = ([path, text]: readonly [string, string]) => {
  const [, folder = '', of = ''] = /^(.+)\/(.+?)\.[\w.]+$/.exec(path) ?? [];
  const kind = single[path] ?? kinds[folder];
  const [, format] = formats.find(([ending]) => path.endsWith(ending)) ?? [];
  if (!kind || !format)
    throw new Error(`The RO-Crate has no description for ${path}; add its folder and format to ro-crate.ts.`);
  return {
    '@id': path,
    '@type': 'File',
    name: kind.name(of),
    description: kind.description,
    encodingFormat: folder.startsWith('json-schema') ? 'application/schema+json' : format,
    contentSize: String(Buffer.byteLength(text)),
  };
};

const refs = (entities: readonly { readonly '@id': string }[]) => {
  const found = entities.map(({ '@id': id }) => ({ '@id': id }));
  return found.length === 1 ? found[0] : found;
};

/**
 * The RO-Crate 1.3 metadata of the package's `dist` folder: its files, their publisher, funder and licence.
 *
 * @param files the files of the crate, by their paths in it.
 * @see https://w3id.org/ro/crate/1.3
 */
export const roCrate = ({ records, title, description, version, date, origin }: Dataset, files: Outputs) => {
  const { project, organisations, publications } = records;
  const parts = [...files].map(file);
  const funder = { '@id': '#funder', '@type': 'Organization', name: project.funding.funder };
  const grant = {
    '@id': '#grant',
    '@type': 'Grant',
    identifier: project.funding.grant,
    name: project.officialTitle ?? project.acronym,
    funder: refs([funder]),
  };
  const partners = organisations.map(({ id, name, ror }) => ({
    '@id': ror ?? addressOf('organisations', id, origin),
    '@type': 'Organization',
    name,
    ...optional('identifier', ror),
  }));
  const consortium = {
    '@id': addressOf('project', project.id, origin),
    '@type': 'Organization',
    name: project.acronym,
    alternateName: originalText(project.name),
    description: originalText(project.summary),
    url: addressOf('project', project.id, origin),
    funder: refs([funder]),
    member: refs(partners),
  };
  const papers = publications.map((publication) => ({
    '@id': `https://doi.org/${publication.doi}`,
    '@type': 'ScholarlyArticle',
    identifier: `https://doi.org/${publication.doi}`,
    name: publication.title ?? originalText(publication.label),
    datePublished: isoDate(publication.date),
    ...optional('creditText', publication.byline && citationOf(publication)),
  }));
  const licence = {
    '@id': license.address,
    '@type': 'CreativeWork',
    name: license.name,
    description: 'Share and adapt for any purpose, with credit to the source and a note of changes.',
    identifier: license.id,
  };
  const root = {
    '@id': './',
    '@type': 'Dataset',
    name: title,
    description,
    version,
    datePublished: date,
    inLanguage: [...project.languages],
    license: refs([licence]),
    author: refs([consortium]),
    publisher: refs([consortium]),
    funder: refs([consortium, funder]),
    funding: refs([grant]),
    ...(papers.length > 0 && { citation: refs(papers) }),
    hasPart: refs(parts),
  };
  const descriptor = {
    '@id': 'ro-crate-metadata.json',
    '@type': 'CreativeWork',
    conformsTo: { '@id': specification },
    about: { '@id': './' },
  };
  return {
    '@context': `${specification}/context`,
    '@graph': [descriptor, root, licence, consortium, funder, grant, ...partners, ...papers, ...parts],
  };
};
