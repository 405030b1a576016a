import { addressOf } from '../address.ts';
import { isoDate, optional } from '../json-ld/site.ts';
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

/** What the folders of the crate hold. */
const kinds: Readonly<Record<string, Kind>> = {
  json: {
    format: 'application/json',
    name: (of) => `The ${of}, as JSON`,
    description: 'Each record with all its languages and with the sources of its facts.',
  },
  csv: {
    format: 'text/csv',
    name: (of) => `The ${of}, as CSV`,
    description: 'One row a record; what is in an object has a dotted name, a list of objects is JSON in one cell.',
  },
  'json-schema': {
    format: 'application/schema+json',
    name: (of) => `What a record of the ${of} looks like`,
    description: 'A JSON Schema with the title, the meaning and an example of each field.',
  },
};

const file = ([path, text]: readonly [string, string]) => {
  const [, folder = '', of = ''] = /^(.+)\/(.+)\.\w+$/.exec(path) ?? [];
  const kind = kinds[folder];
  if (!kind) throw new Error(`The crate has no words for ${path}: add its folder to them.`);
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
 * The metadata of the folder that holds these files, as RO-Crate 1.3 has it: what each file is, who stands behind it, who
 * paid for it, and what may be done with it.
 *
 * @param files what the crate holds, by their paths in it.
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
    ...optional('datePublished', isoDate(published)),
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
