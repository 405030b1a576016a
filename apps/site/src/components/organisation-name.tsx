import type { Organisation } from '@mirocals/data';
import { organisationName } from '@mirocals/widgets/feed';
import type { Site } from '../model/site.ts';
import { Foreign } from './foreign.tsx';

interface OrganisationNameProps {
  readonly site: Site;
  readonly of: Organisation;
}

/** The name of an organisation: its own on a page in its language, else the one that it uses in English. */
export const OrganisationName = ({ site, of }: OrganisationNameProps) => {
  const { text, lang } = organisationName(of, site.lang);
  return (
    <Foreign site={site} lang={lang}>
      {text}
    </Foreign>
  );
};
