import { firstLanguage } from '../text.ts';
import type { Dataset } from './dataset.ts';
import { license } from './license.ts';

/**
 * The DataCite metadata needed to register a DOI for the records. The DOI itself is added at registration.
 *
 * @see https://schema.datacite.org/meta/kernel-4/
 */
export const dataCite = ({ records, title, description, version, date, origin }: Dataset) => {
  const { project, publications } = records;
  const lang = firstLanguage(records);
  return {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Records of a research project' },
    titles: [{ title, lang }],
    creators: [{ name: project.acronym, nameType: 'Organizational' }],
    publisher: project.acronym,
    publicationYear: date.slice(0, 4),
    dates: [{ date, dateType: 'Updated' }],
    language: lang,
    version,
    alternateIdentifiers: [{ alternateIdentifier: `${origin}/`, alternateIdentifierType: 'URL' }],
    rightsList: [
      {
        rights: license.name,
        rightsUri: license.address,
        rightsIdentifier: license.id,
        rightsIdentifierScheme: 'SPDX',
        schemeUri: 'https://spdx.org/licenses/',
      },
    ],
    descriptions: [{ description, descriptionType: 'Abstract', lang }],
    fundingReferences: [
      {
        funderName: project.funding.funder,
        awardNumber: project.funding.grant,
        ...(project.officialTitle && { awardTitle: project.officialTitle }),
      },
    ],
    relatedIdentifiers: publications.map(({ doi }) => ({
      relatedIdentifier: doi,
      relatedIdentifierType: 'DOI',
      relationType: 'References',
    })),
  };
};
