import { addressOf } from '../address.ts';
import { isoDate } from '../dates.ts';
import { optional } from '../json-ld/site.ts';
import { languages } from '../schema/text.ts';
import type { Dataset } from './dataset.ts';
import { license } from './license.ts';
import type { Outputs } from './outputs.ts';

const specification = 'https://w3id.org/ro/crate/1.3';

interface Kind {
  readonly format: string;
  readonly name: (of: string) => string;
  readonly description: string;
}

/** The folders of the crate. */
const kinds: Readonly<Record<string, Kind>> = {
  json: {
    format: 'application/json',
    name: (of) => `The ${of}, as JSON`,
    description: 'All records with all their languages and the sources of their facts.',
  },
  csv: {
    format: 'text/csv',
    name: (of) => `The ${of}, as CSV`,
    description: 'One record per row. A field of an object has a dotted name; a list of objects is JSON in one cell.',
  },
  'json-schema': {
    format: 'application/schema+json',
    name: (of) => `The JSON Schema of the ${of}`,
    description: 'The fields of a record, each with its title, its meaning and an example.',
  },
};

const file = ([path, text]: readonly [string, string]) => {
  const [, folder = '', of = ''] = /^(.+)\/(.+)\.\w+$/.exec(path) ?? [];
  const kind = kinds[folder];
  if (!kind)
    throw new Error(`The RO-Crate has no description for ${path}; add its folder to the kinds in ro-crate.ts.`);
  return {
    '@id': path,
    '@type': 'File',
    name: kind.name(of),
    description: kind.description,
    encodingFormat: kind.format,
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
    alternateName: project.name.en,
    description: project.summary.en,
    url: addressOf('project', project.id, origin),
    funder: refs([funder]),
    member: refs(partners),
  };
  const papers = publications.map(({ doi, title: name, label, date: published, authors }) => ({
    '@id': `https://doi.org/${doi}`,
    '@type': 'ScholarlyArticle',
    identifier: `https://doi.org/${doi}`,
    name: name ?? label.en,
    datePublished: isoDate(published),
    ...optional('creditText', authors && name && `${authors} ${name} https://doi.org/${doi}`),
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
    inLanguage: [...languages],
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
